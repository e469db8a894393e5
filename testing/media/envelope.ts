import { heardIn } from '../../src/media/sound/heard.ts';
import { mixedFrames } from '../../src/media/sound/mix.ts';

/** Hops of an envelope a second. */
export const hops = 200;

const samples = 48_000 / hops;

/** How loud a film or a sound is, hop by hop from the first moment a player shows, in dBFS. */
export async function envelopeOf(file: string): Promise<number[]> {
  const { sound } = await heardIn(file);
  const levels: number[] = [];
  if (!sound) return levels;
  let [power, count] = [0, 0];
  for await (using frame of mixedFrames(file, sound)) {
    const [left] = frame.data ?? [];
    if (!left) continue;
    for (const sample of new Float32Array(left.buffer, left.byteOffset, frame.nbSamples)) {
      power += sample * sample;
      if (++count < samples) continue;
      levels.push(10 * Math.log10(power / samples + 1e-12));
      [power, count] = [0, 0];
    }
  }
  return levels;
}
