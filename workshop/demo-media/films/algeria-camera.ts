import type { Stand } from './camera.ts';
import type { Schedule } from './schedule.ts';

/** Where the eye stands in the film of Algeria, sentence by sentence. */
export function stands({ cues, duration }: Schedule): Stand[] {
  const start = (cue: number) => cues[cue - 1]!.start;
  const end = (cue: number) => cues[cue - 1]!.end;
  return [
    { at: 0, center: [-24, 27], zoom: 5.4 },
    { at: 4.6, center: [4.4, 39.9], zoom: 62 },
    { at: start(3) - 0.9, center: [4.3, 39.6], zoom: 66 },
    { at: start(3) + 1.9, center: [3.2, 35.6], zoom: 84 },
    { at: start(4) - 0.5, center: [3.1, 35.4], zoom: 87 },
    { at: start(4) + 2.6, center: [2.9, 28.4], zoom: 33 },
    { at: end(4) + 0.1, center: [2.9, 28.4], zoom: 32.4 },
    { at: start(5) + 1.3, center: [3.2, 36.0], zoom: 96 },
    { at: start(9) - 0.6, center: [3.2, 36.0], zoom: 104 },
    { at: start(9) + 2.4, center: [-0.6, 35.75], zoom: 290 },
    { at: start(10) - 0.7, center: [-0.63, 35.77], zoom: 310 },
    { at: start(10) + 2.0, center: [-0.68, 35.86], zoom: 640 },
    { at: start(11) - 0.8, center: [-0.68, 35.87], zoom: 668 },
    { at: start(11) + 2.6, center: [3.6, 38.9], zoom: 55 },
    { at: duration + 0.1, center: [3.6, 38.9], zoom: 52.5 },
  ];
}
