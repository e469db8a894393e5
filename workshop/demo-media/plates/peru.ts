import type { Place } from '../instruments/marks.ts';
import type { Region } from '../sources/land.ts';
import { coast, nightLights, outlines, profiles, relief, rivers, seaFloor } from './land-layers.ts';
import { air, edges, points, way } from './mark-layers.ts';
import type { Plate } from './plate.ts';

const accent = '#e0a458';
const folder = 'peru/andes/media';
const andes: Region = [-92, -54, -26, 14];
const earth: Region = [-180, 180, -90, 90];

export const places = {
  paris: [2.3522, 48.8566],
  lima: [-77.043, -12.046],
  bogota: [-74.072, 4.711],
  quito: [-78.468, -0.18],
  laPaz: [-68.119, -16.49],
} as const satisfies Record<string, Place>;

const wide = { width: 2400, height: 1350, kind: 'sheet' } as const;

export const peru: Plate[] = [
  {
    file: `${folder}/relief`,
    accent,
    view: { ...wide, center: [-75.3, -9.9], zoom: 112, at: [0.47, 0.5] },
    soften: 5.5,
    layers: [
      seaFloor(500, 0.05),
      rivers(andes, { strength: 0.065, tone: '#8fa3c4' }),
      relief({ step: 200, from: 500, full: 4600 }),
      coast({ region: andes, glow: 2 }),
      edges(0.62, { at: [-0.95, 0.9], radius: [0.8, 0.6], depth: 0.4 }),
    ],
  },
  {
    file: `${folder}/water`,
    accent,
    view: { ...wide, center: [-73.6, -8.6], zoom: 88, at: [0.47, 0.5] },
    soften: 6,
    layers: [
      relief({ step: 500, from: 700, full: 5200 }, { lines: 0.16, body: 0.4 }),
      coast({ region: andes, glow: 0.8, core: 0.7, width: 1.2 }),
      rivers(andes),
      edges(0.6),
    ],
  },
  {
    file: `${folder}/night`,
    accent,
    view: { ...wide, center: [-75.2, -9.6], zoom: 88 },
    soften: 6,
    landOpacity: 0.55,
    layers: [
      relief({ step: 500, from: 700, full: 5000 }, { lines: 0.08, body: 0.1 }),
      coast({ region: andes, detail: 'h', glow: 0.12, core: 0.25, width: 1, tone: '#8fa3c4' }),
      nightLights({ region: andes, land: 0.01, strength: 1.6 }),
      edges(0.5),
    ],
  },
  {
    file: `${folder}/ridgelines`,
    accent,
    view: { width: 1600, height: 2000, kind: 'sheet', center: [-130, -40], zoom: 900 },
    layers: [
      profiles({
        west: -82.6,
        east: -67.4,
        north: -3,
        south: -18.6,
        count: 44,
        rise: 37,
        margin: [100, 300, 150],
        width: 2.1,
      }),
      edges(0.5),
    ],
  },
  {
    file: `${folder}/institute`,
    accent,
    view: { ...wide, center: [-71.5, -5.5], zoom: 38 },
    soften: 3.6,
    layers: [
      seaFloor(500, 0.035),
      relief({ step: 300, from: 600, full: 4600, width: 0.95 }, { lines: 0.7, body: 0.9 }),
      coast({ region: [-115, -25, -32, 26], detail: 'i', smallestIsland: 50, glow: 0.9, core: 0.6, width: 1 }),
      outlines(['COL', 'ECU', 'PER', 'BOL']),
      points([
        [places.lima, 11, true],
        [places.bogota, 6],
        [places.quito, 6],
        [places.laPaz, 6],
      ]),
      edges(0.62),
    ],
  },
  {
    file: `${folder}/crossing`,
    accent,
    view: { width: 2400, height: 1350, kind: 'globe', center: [-36, 17], zoom: 15.2, at: [0.5, 0.56] },
    layers: [
      seaFloor(1000, 0.03),
      relief({ step: 500, from: 500, full: 4200, width: 0.9 }, { lines: 0.55, body: 1 }),
      coast({ region: earth, detail: 'l', smallestIsland: 800, glow: 0.4, core: 0.5, width: 1, reach: 0.7 }),
      air(),
      way([places.paris, places.lima], { width: 2.4, core: 0.95, glow: 0.5 }),
      points([
        [places.lima, 10, true],
        [places.paris, 8],
      ]),
      edges(0.5),
    ],
  },
];

export const lands: readonly (readonly [Region, number])[] = [[andes, 0.01]];
