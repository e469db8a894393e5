import type { Stand } from './camera.ts';
import type { Schedule } from './schedule.ts';

/** Where the eye stands in the film of Georgia, sentence by sentence. While war is spoken of it does not move. */
export function stands({ cues, duration }: Schedule): Stand[] {
  const start = (cue: number) => cues[cue - 1]!.start;
  const end = (cue: number) => cues[cue - 1]!.end;
  return [
    { at: 0, center: [17, 45], zoom: 5.6 },
    { at: 0.6, center: [17.4, 45], zoom: 5.6 },
    { at: 4.6, center: [43.0, 42.4], zoom: 100 },
    { at: end(1) - 0.3, center: [43.1, 42.4], zoom: 106 },
    { at: start(2) + 1.5, center: [44.02, 42.13], zoom: 960 },
    { at: start(3), center: [44.02, 42.13], zoom: 1000 },
    { at: end(3) + 0.3, center: [44.02, 42.13], zoom: 1000 },
    { at: start(4) + 1.5, center: [24.5, 47], zoom: 25 },
    { at: end(4) + 0.4, center: [24.5, 47], zoom: 24.4 },
    { at: start(5) + 1.3, center: [41, 48.4], zoom: 37 },
    { at: end(5) + 0.2, center: [41, 48.4], zoom: 37.8 },
    { at: start(6) + 1.9, center: [24.5, 48.6], zoom: 24.5 },
    { at: end(6) + 0.3, center: [24.5, 48.6], zoom: 24 },
    { at: start(7) + 1.7, center: [43.3, 42.15], zoom: 165 },
    { at: end(7) + 0.1, center: [43.3, 42.15], zoom: 171 },
    { at: start(8) + 1.4, center: [44.08, 42.06], zoom: 760 },
    { at: end(8) + 0.2, center: [44.08, 42.06], zoom: 790 },
    { at: start(9) + 1.5, center: [44.0, 42.17], zoom: 1500 },
    { at: end(9) + 0.2, center: [44.0, 42.17], zoom: 1570 },
    { at: start(10) + 1.8, center: [42.03, 42.69], zoom: 800 },
    { at: start(11), center: [42.0, 42.67], zoom: 830 },
    { at: start(11) + 0.2, center: [42.0, 42.67], zoom: 831 },
    { at: end(11) + 0.4, center: [41.93, 42.63], zoom: 870 },
    { at: start(12) + 2.3, center: [43.1, 42.35], zoom: 158 },
    { at: duration + 0.1, center: [43.1, 42.35], zoom: 150 },
  ];
}
