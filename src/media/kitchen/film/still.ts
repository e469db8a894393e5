import { FilterAPI } from 'node-av/api';
import type { Frame } from 'node-av/lib';

/** A picture as sharp takes it: rows of red, green and blue, without gaps. */
export interface Still {
  data: Buffer;
  width: number;
  height: number;
}

export interface StillTaker extends Disposable {
  take: (frame: Frame) => Promise<Still>;
}

/** Takes stills of one size from frames of a film: its colours as a screen shows them. */
export function stillsOf(width: number, height: number): StillTaker {
  const filter = FilterAPI.create(
    `scale=w=${width}:h=${height}:flags=bicubic+accurate_rnd+full_chroma_int:in_range=limited:out_range=full,format=rgb24`,
  );
  return {
    take: async (frame) => {
      using own = frame.clone();
      const [picture] = await filter.processAll(own);
      if (!picture) throw new Error('A frame could not be made a picture.');
      using held = picture;
      return { data: rowsOf(held), width, height };
    },
    [Symbol.dispose]: () => {
      filter.close();
    },
  };
}

/** FFmpeg leaves gaps between rows, so that each starts at a round address. */
function rowsOf({ data, linesize: [stride = 0], width, height }: Frame): Buffer {
  const [source] = data ?? [];
  if (!source) throw new Error('A frame holds no picture.');
  const row = width * 3;
  const rows = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) source.copy(rows, y * row, y * stride, y * stride + row);
  return rows;
}

/** The picture as sharp takes it. */
export const asRaw = ({ data, width, height }: Still) =>
  [data, { raw: { width, height, channels: 3 as const } }] as const;
