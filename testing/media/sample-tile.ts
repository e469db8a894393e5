import { Decoder, Demuxer, Encoder } from 'node-av/api';
import { AV_LOG_QUIET, FF_ENCODER_LIBX265 } from 'node-av/constants';
import { Log } from 'node-av/lib';

/** One picture of HEVC, as it lies in a HEIC: itself, and what a decoder must know of it (hvcC). */
export interface SampleTile {
  data: Buffer;
  settings: Buffer;
}

/**
 * Makes a tile of one colour, 128 pixels square.
 * @param colour as FFmpeg names it: `red`, `0x949494`
 */
export async function makeTile(colour: string, { tenBit = false, hdr = false } = {}): Promise<SampleTile> {
  Log.setLevel(AV_LOG_QUIET);
  const matrix = hdr ? 'bt2020' : 'bt601';
  const source = [
    `color=${colour}:size=128x128:rate=1:duration=1`,
    `scale=out_color_matrix=${matrix}:out_range=tv`,
    `format=${tenBit || hdr ? 'yuv420p10le' : 'yuv420p'}`,
  ].join(',');
  await using input = await Demuxer.open(source, { format: 'lavfi' });
  const track = input.video();
  if (!track) throw new Error('There is no source for a tile.');
  using decoder = await Decoder.create(track);
  using encoder = await Encoder.create(FF_ENCODER_LIBX265, {
    options: { preset: 'ultrafast', 'x265-params': 'log-level=none:crf=4' },
  });
  const units: Buffer[] = [];
  for await (const packet of encoder.packets(decoder.frames(input.packets(track.index)))) {
    if (packet?.data) units.push(...unitsOf(packet.data));
  }
  const typeOf = (unit: Buffer) => ((unit[0] ?? 0) >> 1) & 63;
  const pictures = units.filter((unit) => typeOf(unit) < 32);
  return {
    data: Buffer.concat(pictures.map((unit) => Buffer.concat([number(4, unit.length), unit]))),
    settings: settingsOf([32, 33, 34].map((type) => units.filter((unit) => typeOf(unit) === type))),
  };
}

/** Units of HEVC as encoders give them, each after a start code (0 0 1). */
function unitsOf(stream: Buffer): Buffer[] {
  const code = Buffer.from([0, 0, 1]);
  const starts: number[] = [];
  for (let at = stream.indexOf(code); at >= 0; at = stream.indexOf(code, at + 3)) starts.push(at);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? stream.length;
    // A start code may have one zero more.
    return stream.subarray(start + 3, stream[end - 1] === 0 && end < stream.length ? end - 1 : end);
  });
}

/** ISO/IEC 14496-15, 8.3.3.1, of the settings of a video, a sequence and a picture. */
function settingsOf(sets: Buffer[][]): Buffer {
  const [sequence = Buffer.alloc(0)] = sets[1] ?? [];
  // A 3 is put after two zeros, so that nothing looks like a start code.
  const plain = Buffer.from(sequence.toString('latin1').replaceAll('\0\0\x03', '\0\0'), 'latin1');
  const isTen = (plain[3] ?? 0) === 2 || ((plain[3] ?? 0) & 31) === 2;
  const depth = 0xf8 | (isTen ? 2 : 0);
  return Buffer.concat([
    Buffer.from([1]),
    plain.subarray(3, 15),
    Buffer.from([0xf0, 0, 0xfc, 0xfd, depth, depth, 0, 0, 0x0f, sets.length]),
    ...sets.flatMap((units, index) => [
      Buffer.from([0xa0 + index]),
      number(2, units.length),
      ...units.flatMap((unit) => [number(2, unit.length), unit]),
    ]),
  ]);
}

function number(size: 2 | 4, value: number): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, size);
  return bytes;
}
