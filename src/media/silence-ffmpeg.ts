import { AV_LOG_QUIET } from 'node-av/constants';
import { Log } from 'node-av/lib';

/** FFmpeg and its encoders print nothing: whoever called says what became of a film. */
export function silenceFfmpeg(): void {
  Log.setLevel(AV_LOG_QUIET);
  // SVT-AV1 prints by itself: 1 leaves its errors.
  process.env['SVT_LOG'] = '1';
}
