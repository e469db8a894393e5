import type { Stand } from './camera.ts';
import type { Schedule } from './schedule.ts';

/** The globe stands in the upper two thirds of the tall frame; below it the captions have their place. */
export const placed = [0.5, 0.37] as const;

/** Where the eye stands in the film of the astronomer: the globe turns under his journeys. */
export function stands({ cues, duration }: Schedule): Stand[] {
  const start = (cue: number) => cues[cue - 1]!.start;
  const end = (cue: number) => cues[cue - 1]!.end;
  return [
    { at: 0, center: [-14, 36], zoom: 5.5 },
    { at: 2.2, center: [-8, 38], zoom: 5.5 },
    { at: start(1) + 3.2, center: [17.9, 48.75], zoom: 128 },
    { at: end(1) + 0.3, center: [17.8, 48.72], zoom: 138 },
    { at: start(2) + 1.3, center: [10, 48.3], zoom: 34 },
    { at: start(2) + 1.6, center: [10, 48.2], zoom: 34.2 },
    { at: end(2) - 0.2, center: [6.6, 46.2], zoom: 190 },
    { at: end(2) + 0.5, center: [6.6, 46.2], zoom: 194 },
    { at: start(3) + 2.2, center: [38, 46], zoom: 7.4 },
    { at: end(3) + 0.4, center: [39, 46], zoom: 7.2 },
    { at: start(4) + 2.1, center: [-72, 52], zoom: 5.6 },
    { at: start(4) + 2.3, center: [-76, 50], zoom: 5.6 },
    { at: end(4) - 0.2, center: [-149.5, -17.4], zoom: 170 },
    { at: end(5) + 0.4, center: [-149.5, -17.5], zoom: 188 },
    { at: start(6) + 1.9, center: [-163.5, -17.8], zoom: 17.5 },
    { at: end(6) + 0.4, center: [-163.5, -17.8], zoom: 18.2 },
    { at: start(7) + 2.1, center: [-56, -8], zoom: 5.9 },
    { at: start(7) + 2.4, center: [-57, -6], zoom: 5.8 },
    { at: end(7) + 0.1, center: [-70, 18], zoom: 5.4 },
    { at: end(7) + 0.6, center: [-69, 18], zoom: 5.4 },
    { at: start(8) + 2.4, center: [10, 48.6], zoom: 33 },
    { at: end(8) + 0.3, center: [10, 48.6], zoom: 35 },
    { at: start(9) + 1.6, center: [15.4, 47.1], zoom: 98 },
    { at: start(9) + 2.6, center: [15.4, 47.1], zoom: 100 },
    { at: end(9) - 0.2, center: [17.35, 48.42], zoom: 420 },
    { at: start(10) + 0.6, center: [17.35, 48.4], zoom: 428 },
    { at: end(10) + 0.3, center: [10, 48.4], zoom: 35 },
    { at: duration + 0.1, center: [10, 48.4], zoom: 34 },
  ];
}
