import { courseOf } from '../sources/courses.ts';
import type { Region } from '../sources/land.ts';
import { country, sites } from './georgia-places.ts';
import { coast, nightLights, relief, rivers, seaFloor } from './land-layers.ts';
import { edges, points, way } from './mark-layers.ts';
import type { Plate } from './plate.ts';
import { milestones, streams, work } from './water-layers.ts';

const accent = '#7fb8a4';
const folder = 'georgia/observers/media';
const europe: Region = [-25, 75, 25, 72];

const wide = { width: 2400, height: 1350, kind: 'sheet' } as const;
const tall = { width: 1600, height: 2000, kind: 'sheet' } as const;

/** No line is drawn inside Georgia on any of them. */
export const georgia: Plate[] = [
  {
    file: `${folder}/relief`,
    accent,
    view: { ...wide, center: [43.25, 42.35], zoom: 440 },
    soften: 9,
    layers: [
      seaFloor(200, 0.05),
      rivers(country, { strength: 0.07, tone: '#8fa3c4' }),
      relief({ step: 150, from: 150, full: 2800 }, { lines: 1.12, body: 1.2 }),
      coast({ region: country, glow: 2 }),
      points([[sites.tbilisi, 10, true]]),
      edges(0.6, { at: [-0.95, 0.9], radius: [0.7, 0.6], depth: 0.4 }),
    ],
  },
  {
    file: `${folder}/crossing`,
    accent,
    view: { ...wide, center: [24.5, 48.2], zoom: 56, at: [0.5, 0.47] },
    soften: 3,
    layers: [
      seaFloor(1000, 0.025),
      relief({ step: 400, from: 500, full: 4200, width: 0.9 }, { lines: 0.3, body: 0.5 }),
      coast({ region: europe, detail: 'i', smallestIsland: 100, glow: 0.35, core: 0.42, width: 1, reach: 0.7 }),
      way([sites.moscow, sites.tbilisi], { width: 2.4, core: 0.95, glow: 0.5 }),
      way([sites.paris, sites.tbilisi], { width: 2.4, core: 0.95, glow: 0.5 }),
      milestones([sites.moscow, sites.tbilisi], 500, 8),
      milestones([sites.paris, sites.tbilisi], 500, 8),
      points([
        [sites.tbilisi, 11, true],
        [sites.moscow, 8],
        [sites.paris, 8],
      ]),
      edges(0.5),
    ],
  },
  {
    file: `${folder}/valley`,
    accent,
    view: { ...tall, center: [44.06, 42.235], zoom: 2300 },
    soften: 34,
    layers: [
      relief({ step: 60, from: 700, full: 2600, width: 1.2 }, { lines: 0.34, body: 0.7 }),
      rivers([43, 45.2, 41.5, 43], { strength: 0.9 }),
      streams([courseOf('liakhvi')], { width: 3 }),
      way([sites.gori, sites.tskhinvali], { width: 1.8, core: 0.55, glow: 0.15, dash: [2, 9] }),
      points([
        [sites.gori, 13, true],
        [sites.tskhinvali, 11],
        [sites.ergneti, 6],
      ]),
      edges(0.6),
    ],
  },
  {
    file: `${folder}/mission`,
    accent,
    view: { width: 2400, height: 1200, kind: 'sheet', center: [43.35, 42.1], zoom: 560, turn: 14 },
    soften: 12,
    layers: [
      seaFloor(250, 0.03),
      relief({ step: 200, from: 300, full: 4200 }, { lines: 0.34, body: 0.7 }),
      coast({ region: country, glow: 0.7, core: 0.6 }),
      rivers(country, { strength: 0.22 }),
      way([sites.zugdidi, sites.gori, sites.mtskheta, sites.tbilisi], { width: 1.6, core: 0.6, glow: 0.2 }),
      points(
        [
          [sites.tbilisi, 13, true],
          [sites.gori, 9, true],
          [sites.mtskheta, 7, true],
          [sites.zugdidi, 9, true],
        ],
        2.4,
      ),
      edges(0.6),
    ],
  },
  {
    file: `${folder}/dam`,
    accent,
    view: { ...tall, center: [42.12, 42.75], zoom: 1750 },
    soften: 26,
    layers: [
      relief({ step: 75, from: 100, full: 2800, width: 1.2 }, { lines: 0.95, body: 1 }),
      coast({ region: country, glow: 1, core: 0.8, width: 2 }),
      streams([courseOf('enguri')], { width: 3.2, core: 1, glow: 0.9 }),
      work([sites.dam, sites.turbines], { width: 2.2, dash: [10, 7], glow: 0.4 }),
      work(
        [
          [42.012, 42.7645],
          [42.052, 42.754],
        ],
        { width: 9, glow: 1.6 },
      ),
      edges(0.6),
    ],
  },
  {
    file: `${folder}/night`,
    accent,
    view: { ...wide, center: [43.3, 42.3], zoom: 400 },
    soften: 9,
    landOpacity: 0.55,
    layers: [
      relief({ step: 300, from: 400, full: 4600 }, { lines: 0.08, body: 0.12 }),
      coast({ region: country, glow: 0.12, core: 0.25, width: 1, tone: '#8fa3c4' }),
      nightLights({ region: country, land: 0.005, strength: 2.1, size: 1.15, grain: 0.007, exposure: 2.2 }),
      edges(0.5),
    ],
  },
];
