import { FilterAPI } from 'node-av/api';
import { AV_OPT_TYPE_DOUBLE } from 'node-av/constants';
import type { FilterContext, FilterGraph, Frame } from 'node-av/lib';

/** Measures how loud a sound is, after ITU-R BS.1770, frame by frame. */
export interface LoudnessMeter extends Disposable {
  add: (frame: Frame) => void;
  /**
   * Integrated loudness in LUFS and true peak in dBTP, of what was added up to now; −Infinity for silence, and for less
   * than the 0.4 s that the measure needs.
   */
  reading: () => { loudness: number; truePeak: number };
}

export function loudnessMeter(): LoudnessMeter {
  let graph: FilterGraph | undefined;
  const filter = FilterAPI.create('ebur128=peak=true:framelog=quiet', { configure: (made) => (graph = made) });
  const value = (context: FilterContext | undefined, name: string) =>
    context?.getOption(name, AV_OPT_TYPE_DOUBLE) ?? -Infinity;
  return {
    add: (frame) => {
      for (const passed of filter.processAllSync(frame)) passed.free();
    },
    reading: () => {
      const meter = graph?.filters?.find((context) => context.filter?.name === 'ebur128');
      const loudness = value(meter, 'integrated');
      // The filter says −70, the gate of the measure, for silence.
      return { loudness: loudness <= -70 ? -Infinity : loudness, truePeak: value(meter, 'true_peak') };
    },
    [Symbol.dispose]: () => filter.close(),
  };
}
