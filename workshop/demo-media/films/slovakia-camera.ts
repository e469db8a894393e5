import type { Stand } from './camera.ts';
import type { Schedule } from './schedule.ts';

/** Where the eye stands in the film of Slovakia, sentence by sentence. */
export function stands({ cues, duration }: Schedule): Stand[] {
  const start = (cue: number) => cues[cue - 1]!.start;
  const end = (cue: number) => cues[cue - 1]!.end;
  return [
    { at: 0, center: [6, 47], zoom: 5.6 },
    { at: 0.6, center: [6.3, 47], zoom: 5.6 },
    { at: 4.3, center: [16.85, 48.2], zoom: 480 },
    { at: start(2), center: [16.85, 48.22], zoom: 520 },
    { at: start(2) + 1.2, center: [16.85, 48.3], zoom: 560 },
    { at: end(3) + 0.2, center: [16.95, 48.27], zoom: 620 },
    { at: start(4) + 2.1, center: [12.5, 49.5], zoom: 20.5 },
    { at: end(4) + 0.7, center: [12.5, 49.5], zoom: 20 },
    { at: start(5) + 1.6, center: [19.4, 48.72], zoom: 242 },
    { at: end(5) + 0.3, center: [19.4, 48.72], zoom: 250 },
    { at: start(6) + 1.4, center: [18.2, 48.48], zoom: 430 },
    { at: end(6) + 0.1, center: [18.15, 48.47], zoom: 448 },
    { at: start(7) + 1.6, center: [17.62, 48.36], zoom: 1900 },
    { at: end(7) + 0.4, center: [17.62, 48.36], zoom: 1980 },
    { at: start(8) + 1.8, center: [17.5, 48.22], zoom: 760 },
    { at: end(8) + 0.2, center: [17.5, 48.22], zoom: 720 },
    { at: start(9) + 1.2, center: [18.0, 48.68], zoom: 400 },
    { at: end(9) + 0.3, center: [18.0, 48.68], zoom: 410 },
    { at: start(10) + 1.6, center: [19.2, 48.7], zoom: 245 },
    { at: end(10) + 0.2, center: [19.2, 48.7], zoom: 240 },
    { at: start(11) + 1.6, center: [9.7, 48.9], zoom: 68 },
    { at: end(11) + 0.2, center: [9.7, 48.9], zoom: 66 },
    { at: start(12) + 2.1, center: [17.85, 48.66], zoom: 395 },
    { at: duration + 0.1, center: [17.85, 48.66], zoom: 380 },
  ];
}
