import type { Stand } from './camera.ts';
import type { Schedule } from './schedule.ts';

/** Where the eye stands in the film of Peru, sentence by sentence. */
export function stands({ cues, duration }: Schedule): Stand[] {
  const start = (cue: number) => cues[cue - 1]!.start;
  const end = (cue: number) => cues[cue - 1]!.end;
  return [
    { at: 0, center: [-30, 26], zoom: 5.6 },
    { at: 0.5, center: [-31, 25.6], zoom: 5.6 },
    { at: 4.4, center: [-76.6, -11.2], zoom: 74 },
    { at: start(2) - 0.6, center: [-76.6, -11.3], zoom: 77 },
    { at: start(2) + 1.5, center: [-76.75, -12.05], zoom: 200 },
    { at: start(3) - 0.5, center: [-76.73, -12.03], zoom: 208 },
    { at: end(3) + 0.5, center: [-75.7, -11.2], zoom: 108 },
    { at: start(4) - 0.3, center: [-75.6, -11.1], zoom: 102 },
    { at: start(4) + 2.4, center: [-73.6, -8.4], zoom: 50 },
    { at: end(4) + 0.4, center: [-73.5, -8.3], zoom: 48.5 },
    { at: start(5) + 2.0, center: [-74.2, -11.9], zoom: 72 },
    { at: start(7) - 0.6, center: [-74.3, -11.9], zoom: 76 },
    { at: start(7) + 2.6, center: [-77.5, -9.3], zoom: 380 },
    { at: end(7) + 0.2, center: [-77.5, -9.3], zoom: 400 },
    { at: start(8) + 2.2, center: [-76.6, -11.8], zoom: 150 },
    { at: end(8) + 0.1, center: [-76.6, -11.8], zoom: 146 },
    { at: start(9) + 1.7, center: [-71.5, -5.6], zoom: 17.6 },
    { at: end(9) + 0.1, center: [-71.5, -5.6], zoom: 17.2 },
    { at: start(10) + 2.5, center: [-76.0, -11.3], zoom: 260 },
    { at: end(10) + 0.3, center: [-75.98, -11.28], zoom: 278 },
    { at: start(11) + 2.2, center: [-75.2, -9.7], zoom: 42 },
    { at: duration + 0.1, center: [-75.2, -9.7], zoom: 40 },
  ];
}
