import { Decoder, Demuxer } from 'node-av/api';
import { presentedAt } from '../../src/media/kitchen/film/measures.ts';
import { stillsOf, type Still } from '../../src/media/kitchen/film/still.ts';

/** Shows the first frame at or after a moment, as a screen does. */
export async function seenAt(file: string, seconds: number) {
  await using input = await Demuxer.open(file);
  const track = input.video();
  if (!track) throw new Error(`${file} has no picture.`);
  using decoder = await Decoder.create(track);
  using stills = stillsOf(track.codecpar.width, track.codecpar.height);
  for await (const frame of decoder.frames(input.packets(track.index))) {
    if (!frame) continue;
    using held = frame;
    if (presentedAt(held) < seconds) continue;
    const still = await stills.take(held);
    return { ...still, colourAt: (x: number, y: number) => colourAt(still, x, y) };
  }
  throw new Error(`${file} has no frame at ${seconds} s.`);
}

/** Red, green and blue at a place, from 0 to 1 across and down. */
function colourAt({ data, width, height }: Still, x: number, y: number): number[] {
  const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 3;
  return [...data.subarray(at, at + 3)];
}
