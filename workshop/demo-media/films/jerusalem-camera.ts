import type { Stand } from './camera.ts';
import type { Moments } from './moments.ts';

/** Where the eye stands in the film of Jerusalem, sentence by sentence. */
export function stands({ start, end, duration }: Moments): Stand[] {
  return [
    { at: 0, center: [14, 38], zoom: 5.5 },
    { at: 0.5, center: [14.5, 37.8], zoom: 5.55 },
    { at: 4.4, center: [34.95, 31.7], zoom: 236 },
    { at: end(1) + 0.5, center: [34.97, 31.7], zoom: 246 },
    { at: start(2) + 1.4, center: [35.2, 31.76], zoom: 500 },
    { at: end(2) + 0.1, center: [35.21, 31.765], zoom: 525 },
    { at: start(3) + 1.2, center: [34.86, 31.7], zoom: 345 },
    { at: end(3) + 0.4, center: [34.86, 31.7], zoom: 337 },
    { at: start(4) + 1.2, center: [35.2, 31.72], zoom: 232 },
    { at: end(4) + 0.1, center: [35.2, 31.7], zoom: 222 },
    { at: start(5) + 1.0, center: [35.2315, 31.789], zoom: 8800 },
    { at: end(5) + 0.3, center: [35.2318, 31.7885], zoom: 9300 },
    { at: start(6) + 0.5, center: [35.08, 31.72], zoom: 318 },
    { at: end(6) + 0.3, center: [35.08, 31.7], zoom: 310 },
    { at: start(7) + 1.2, center: [35.05, 31.53], zoom: 560 },
    { at: end(7) + 0.2, center: [35.03, 31.5], zoom: 588 },
    { at: start(8) + 0.6, center: [34.47, 31.53], zoom: 880 },
    { at: end(8) + 0.3, center: [34.47, 31.53], zoom: 915 },
    { at: start(9) + 1.2, center: [34.385, 31.45], zoom: 1340 },
    { at: end(9) + 0.3, center: [34.38, 31.448], zoom: 1400 },
    { at: start(10) + 0.9, center: [34.8, 31.6], zoom: 500 },
    { at: end(10) + 0.4, center: [34.79, 31.598], zoom: 516 },
    { at: start(11) + 1.2, center: [34.39, 31.46], zoom: 960 },
    { at: duration + 0.1, center: [34.385, 31.458], zoom: 1010 },
  ];
}
