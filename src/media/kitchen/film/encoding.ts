import { FilterAPI, Muxer } from 'node-av/api';
import type { Frame } from 'node-av/lib';
import { openEncoder, type Frames, type PictureCodec } from './codecs.ts';
import type { Effort } from '../effort.ts';

/** Takes the frames of a film one after another. */
export interface FrameTaker extends AsyncDisposable {
  /** Resolves when the next frame may come: encoders work behind, side by side. The frame stays the giver's. */
  take: (frame: Frame) => Promise<void>;
  /** After the last frame. */
  end: () => Promise<void>;
}

/** Frames that may wait for an encoder, so that a slow one does not stop the others at every frame. */
const patience = 6;

/** Encodes frames into a film without sound, a draft. */
export async function openEncoding(
  codec: PictureCodec,
  frames: Frames,
  draft: string,
  effort: Effort,
): Promise<FrameTaker> {
  const encoder = await openEncoder[codec](frames, effort);
  const output = await Muxer.open(draft, { format: 'mp4', options: { fflags: '+bitexact' } });
  const slot = output.addStream(encoder);
  const write = async (frame: Frame | null) => {
    for (const packet of await encoder.encodeAll(frame)) {
      await output.writePacket(packet, slot);
      packet.free();
    }
  };
  const turns = inTurns(write);
  return {
    take: turns.add,
    end: async () => {
      await turns.done();
      await write(null);
    },
    [Symbol.asyncDispose]: async () => {
      await turns.done().catch(() => undefined);
      encoder.close();
      await output.close();
    },
  };
}

/** Makes frames smaller, then hands them on. */
export function shrinking({ width, height }: Frames, takers: FrameTaker[]): FrameTaker {
  const filter = FilterAPI.create(`scale=w=${width}:h=${height}:flags=bicubic+accurate_rnd`);
  const handOn = async (frame: Frame | null) => {
    for (const small of await filter.processAll(frame)) {
      await Promise.all(takers.map((taker) => taker.take(small)));
      small.free();
    }
  };
  const turns = inTurns(handOn);
  return {
    take: turns.add,
    end: async () => {
      await turns.done();
      await handOn(null);
      await Promise.all(takers.map((taker) => taker.end()));
    },
    [Symbol.asyncDispose]: async () => {
      await turns.done().catch(() => undefined);
      filter.close();
    },
  };
}

/** Work on frames that is done one after another, while whoever gives them goes on until too many wait. */
function inTurns(work: (frame: Frame) => Promise<void>) {
  const waiting: Promise<void>[] = [];
  let last = Promise.resolve();
  return {
    add: async (frame: Frame): Promise<void> => {
      const own = frame.clone();
      if (!own) throw new Error('There is no memory left for a frame.');
      last = last
        .then(() => work(own))
        .finally(() => {
          own.free();
        });
      // Whoever waits for it next learns of its error.
      last.catch(() => undefined);
      waiting.push(last);
      if (waiting.length > patience) await waiting.shift();
    },
    done: () => last,
  };
}
