import type { Stand } from './camera.ts';
import type { Moments } from './moments.ts';

/** Where the eye stands in the film of India, sentence by sentence. */
export function stands({ start, end, said, duration }: Moments): Stand[] {
  return [
    { at: 0, center: [38, 30], zoom: 5.4 },
    { at: 0.5, center: [39, 29.6], zoom: 5.45 },
    { at: 4.8, center: [79.4, 19.6], zoom: 25 },
    { at: end(2) + 0.3, center: [79.4, 19.4], zoom: 26 },
    { at: start(3) + 1.2, center: [78.9, 11.9], zoom: 92 },
    { at: start(4) - 0.5, center: [78.85, 11.85], zoom: 96 },
    { at: start(4) + 1.4, center: [78.0, 11.0], zoom: 84 },
    { at: start(6) - 0.3, center: [78.05, 11.1], zoom: 88.5 },
    { at: start(6) + 2.2, center: [78.9, 11.75], zoom: 116 },
    { at: end(6) + 0.4, center: [78.9, 11.75], zoom: 121 },
    { at: start(7) + 1.9, center: [75.95, 12.5], zoom: 178 },
    { at: end(7) - 0.1, center: [75.9, 12.52], zoom: 187 },
    { at: start(8) + 0.9, center: [75.667, 12.583], zoom: 340 },
    { at: end(8) + 0.6, center: [75.667, 12.583], zoom: 358 },
    { at: start(9) + 1.4, center: [44, 33], zoom: 8.8 },
    { at: end(9) + 0.1, center: [45, 32.6], zoom: 9.1 },
    { at: start(10) + 1.5, center: [77.2, 30.2], zoom: 168 },
    { at: end(10) + 0.2, center: [77.2, 30.25], zoom: 176 },
    { at: start(11) + 0.9, center: [76.72, 30.78], zoom: 780 },
    { at: end(11) + 0.4, center: [76.72, 30.78], zoom: 815 },
    { at: start(12) + 0.5, center: [80.2, 20.6], zoom: 25 },
    { at: said(12, 'La forêt') - 0.2, center: [80, 20.4], zoom: 25.8 },
    { at: said(12, 'La forêt') + 2.1, center: [76.9, 13.2], zoom: 64 },
    { at: duration + 0.1, center: [76.85, 13.15], zoom: 68 },
  ];
}
