import type { Place } from '../instruments/marks.ts';
import type { Region } from '../sources/land.ts';
import { coast, nightLights, outlines, relief, seaFloor, waterlines } from './land-layers.ts';
import { edges, points, rings, way } from './mark-layers.ts';
import type { Plate } from './plate.ts';

const accent = '#d9825b';
const folder = 'algeria/five-cities/media';
const west: Region = [-12, 18, 27, 47];
const country: Region = [-12, 16, 15, 40];

export const cities = {
  tlemcen: [-1.3167, 34.8828],
  oran: [-0.6308, 35.6971],
  algiers: [3.0588, 36.7538],
  constantine: [6.6147, 36.365],
  annaba: [7.7667, 36.9],
  marseille: [5.3698, 43.2965],
} as const satisfies Record<string, Place>;

const wide = { width: 2400, height: 1350, kind: 'sheet' } as const;

export const algeria: Plate[] = [
  {
    file: `${folder}/relief`,
    accent,
    view: { ...wide, center: [3.0, 35.2], zoom: 205 },
    soften: 7,
    layers: [
      seaFloor(400, 0.05),
      relief({ step: 75, from: 200, full: 1900 }),
      coast({ region: west, glow: 2 }),
      edges(0.6, { at: [-0.9, 0.9], radius: [0.85, 0.6], depth: 0.85 }),
    ],
  },
  {
    file: `${folder}/five-cities`,
    accent,
    view: { ...wide, center: [3.2, 35.6], zoom: 222, at: [0.5, 0.56] },
    soften: 9,
    layers: [
      seaFloor(400, 0.035),
      relief({ step: 150, from: 300, full: 2600 }, { lines: 0.3, body: 0.5 }),
      coast({ region: west, glow: 1, core: 0.7 }),
      way([cities.tlemcen, cities.oran, cities.algiers, cities.constantine, cities.annaba]),
      points([
        [cities.tlemcen, 9],
        [cities.oran, 9, true],
        [cities.algiers, 12, true],
        [cities.constantine, 9],
        [cities.annaba, 9, true],
      ]),
      edges(0.6),
    ],
  },
  {
    file: `${folder}/night`,
    accent,
    view: { ...wide, center: [4.0, 38.9], zoom: 128 },
    soften: 6,
    landOpacity: 0.55,
    layers: [
      relief({ step: 300, from: 400, full: 3000 }, { lines: 0.07, body: 0.1 }),
      coast({ region: [-14, 22, 27, 50], detail: 'h', glow: 0.12, core: 0.22, width: 1, tone: '#8fa3c4' }),
      nightLights({ region: [-14, 22, 27, 50], land: 0.01, strength: 1.3 }),
      edges(0.5),
    ],
  },
  {
    file: `${folder}/desert`,
    accent,
    view: { width: 1600, height: 2000, kind: 'sheet', center: [1.7, 28.1], zoom: 83 },
    soften: 5,
    layers: [
      seaFloor(500, 0.04),
      relief({ step: 75, from: 250, full: 2200 }),
      coast({ region: west, glow: 1.2, width: 1.2 }),
      outlines(['DZA'], { width: 1.3, strength: 0.4 }),
      points([
        [cities.tlemcen, 4.5],
        [cities.oran, 4.5],
        [cities.algiers, 5.5],
        [cities.constantine, 4.5],
        [cities.annaba, 4.5],
      ]),
      edges(0.6),
    ],
  },
  {
    file: `${folder}/crossing`,
    accent,
    view: { ...wide, center: [4.1, 39.9], zoom: 132 },
    soften: 7,
    layers: [
      seaFloor(250, 0.07),
      relief({ step: 200, from: 300, full: 3000 }, { lines: 0.22, body: 0.3 }),
      coast({ region: [-14, 22, 27, 50], detail: 'h', glow: 0.7, core: 0.65, width: 1.2 }),
      rings(cities.algiers, 100, 12, 0.5),
      way([cities.marseille, cities.algiers], { width: 2.2, core: 0.9 }),
      points([
        [cities.algiers, 12, true],
        [cities.marseille, 9],
      ]),
      edges(0.6),
    ],
  },
  {
    file: `${folder}/shore`,
    accent,
    view: { width: 2400, height: 1200, kind: 'sheet', center: [3.9, 36.85], zoom: 760, at: [0.5, 0.52] },
    soften: 14,
    layers: [
      relief({ step: 100, from: 100, full: 1900 }, { lines: 0.55, body: 0.8 }),
      waterlines({ first: 7, growth: 1.13, count: 24 }, 0.55),
      coast({ region: west, glow: 0.9, core: 1, width: 2 }),
      edges(0.55),
    ],
  },
];

/** What the plates and the film of this chapter need of the land, and how finely. */
export const lands: readonly (readonly [Region, number])[] = [
  [[2.0, 6.0, 35.8, 37.8], 0.001],
  [west, 0.005],
  [country, 0.02],
];
