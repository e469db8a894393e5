import type { Stand } from './camera.ts';
import type { Moments } from './moments.ts';

/** Where the eye stands in the film of Chandigarh, sentence by sentence. */
export function stands({ start, end, said, duration }: Moments): Stand[] {
  return [
    { at: 0, center: [40, 33], zoom: 5.5 },
    { at: 0.5, center: [41, 32.8], zoom: 5.55 },
    { at: 4.6, center: [74.8, 31.6], zoom: 108 },
    { at: end(1) + 0.2, center: [74.9, 31.5], zoom: 114 },
    { at: start(2) + 1.3, center: [76.95, 30.85], zoom: 310 },
    { at: end(2) + 0.2, center: [76.93, 30.84], zoom: 328 },
    { at: start(3) + 1.1, center: [76.785, 30.7275], zoom: 5150 },
    { at: end(3) + 0.2, center: [76.785, 30.7275], zoom: 5400 },
    { at: start(4) + 1.1, center: [76.7713, 30.7182], zoom: 27_000 },
    { at: end(4) + 0.1, center: [76.7713, 30.7182], zoom: 28_500 },
    { at: start(5) + 1.3, center: [76.803, 30.7565], zoom: 15_500 },
    { at: end(5) + 0.2, center: [76.804, 30.758], zoom: 16_500 },
    { at: start(6) + 0.9, center: [60, 33], zoom: 5.6 },
    { at: start(6) + 1.4, center: [59, 32.5], zoom: 5.62 },
    { at: end(6) + 0.3, center: [4, 14], zoom: 6.4 },
    { at: start(7) + 1.2, center: [78.5, 21.6], zoom: 26 },
    { at: end(7) + 0.2, center: [78.5, 21.5], zoom: 27 },
    { at: start(8) + 1.1, center: [76.67, 30.745], zoom: 2650 },
    { at: end(8) + 0.3, center: [76.69, 30.74], zoom: 2800 },
    { at: start(9) + 1.1, center: [76.785, 30.733], zoom: 5100 },
    { at: said(9, 'bois') + 0.4, center: [76.785, 30.734], zoom: 5350 },
    { at: start(10) + 1.2, center: [76.9, 30.0], zoom: 140 },
    { at: duration + 0.1, center: [76.9, 30.1], zoom: 151 },
  ];
}
