import { FilterComplexAPI } from 'node-av/api';
import { AVMEDIA_TYPE_AUDIO } from 'node-av/constants';
import { Frame } from 'node-av/lib';
import { repairs, type Repair } from './ears.ts';
import { floats, stereoFrames, type Part } from './stereo.ts';

/** What is heard at once. */
export interface Mix {
  parts: Part[];
  /** What is done to all of them together. */
  repair?: Repair;
}

/**
 * The frames of one track or of several heard at once: as they are added in the air, none made quieter for the sake of
 * the others; floats have no ceiling, and the loudness is set afterwards. It lasts as long as the longest.
 */
export async function* mixedFrames(file: string, { parts, repair }: Mix): AsyncGenerator<Frame> {
  const [only, second] = parts;
  if (!only) return;
  if (!second) {
    yield* stereoFrames(file, only);
    return;
  }
  const labels = parts.map((_, index) => `in${index}`);
  using graph = FilterComplexAPI.create(
    `${labels.map((label) => `[${label}]`).join('')}amix=inputs=${parts.length}:normalize=0:dropout_transition=0${repair ? `,${repairs[repair]}` : ''},${floats}[out]`,
    { inputs: labels.map((label) => ({ label })), outputs: [{ label: 'out', mediaType: AVMEDIA_TYPE_AUDIO }] },
  );
  const ways = parts.map((part, index) => ({ label: `in${index}`, frames: stereoFrames(file, part), reached: 0 }));
  const open = new Set(ways);
  while (open.size > 0) {
    // The one that is behind: no frame waits long for those of the others.
    const [next] = [...open].toSorted((one, other) => one.reached - other.reached);
    if (!next) break;
    const step = await next.frames.next();
    if (step.done) {
      open.delete(next);
      graph.flushSync(next.label);
    } else {
      using frame = step.value;
      next.reached += frame.nbSamples;
      graph.processSync(next.label, frame);
    }
    yield* ready(graph);
  }
}

function* ready(graph: FilterComplexAPI): Generator<Frame> {
  for (;;) {
    if (!graph.isInitialized) return;
    const frame = graph.receiveSync('out');
    if (!(frame instanceof Frame)) return;
    yield frame;
  }
}
