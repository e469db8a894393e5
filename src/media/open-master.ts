import { resolve } from 'node:path';
import { Demuxer } from 'node-av/api';
import { silenceFfmpeg } from './silence-ffmpeg.ts';

/**
 * Opens a film or a sound of an editor's as it is, its moments untouched. Only files that hold what they show: others
 * name files, here or elsewhere, that would be read in their place.
 * @param format what the file was found to be, where somebody has looked: FFmpeg then tries no other
 */
export function openMaster(file: string, format?: 'mov' | 'matroska'): Promise<Demuxer> {
  silenceFfmpeg();
  return Demuxer.open(resolve(file), {
    copyTs: true,
    ...(format && { format }),
    options: { format_whitelist: 'mov,matroska,wav,aiff,flac,ogg,mp3,aac', protocol_whitelist: 'file' },
  });
}
