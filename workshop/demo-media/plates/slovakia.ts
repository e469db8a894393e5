import { winding } from '../sources/courses.ts';
import { coast, nightLights, outlines, relief, rivers } from './land-layers.ts';
import { edges, points, way } from './mark-layers.ts';
import type { Plate } from './plate.ts';
import { country, danubeAtBratislava, europe, sites, valleys } from './slovakia-places.ts';
import { border, streams } from './water-layers.ts';

const accent = '#8fa8d8';
const folder = 'slovakia/euro-and-cars/media';

const wide = { width: 2400, height: 1350, kind: 'sheet' } as const;

export const slovakia: Plate[] = [
  {
    file: `${folder}/relief`,
    accent,
    view: { ...wide, center: [19.55, 48.62], zoom: 585 },
    soften: 7,
    layers: [
      relief({ step: 50, from: 175, full: 1100, width: 1.25 }, { lines: 1.5, body: 1.6 }),
      rivers(country, { strength: 0.16 }),
      rivers(country, { levels: [0, 1], strength: 1.3 }),
      streams([danubeAtBratislava], { width: 2.4, core: 1.2, glow: 0.7 }),
      points([[sites.krivan, 6, true]]),
      edges(0.6),
    ],
  },
  {
    file: `${folder}/border`,
    accent,
    view: { width: 1600, height: 2000, kind: 'sheet', center: [16.8, 48.24], zoom: 1620 },
    soften: 24,
    layers: [
      relief({ step: 25, from: 150, full: 560, width: 1.3 }, { lines: 0.75, body: 1.1 }),
      rivers(country, { levels: [3, 4], strength: 0.2 }),
      rivers(country, { levels: [0, 1, 2], strength: 1.25 }),
      streams([danubeAtBratislava], { width: 2.4, core: 1.1, glow: 0.7 }),
      // North of the Danube the Morava is the border.
      border(
        [
          ['AUT', 'SVK'],
          ['HUN', 'SVK'],
          ['AUT', 'HUN'],
        ],
        { width: 2, strength: 0.8, below: 48.165 },
      ),
      way([sites.vienna, sites.bratislava], { width: 1.8, core: 0.8, glow: 0.2 }),
      points([
        [sites.bratislava, 13, true],
        [sites.vienna, 12],
        [sites.devinska, 7],
      ]),
      edges(0.6),
    ],
  },
  {
    file: `${folder}/coins`,
    accent,
    view: { width: 2400, height: 1200, kind: 'sheet', center: [19.5, 48.62], zoom: 640 },
    soften: 10,
    layers: [
      relief({ step: 100, from: 200, full: 1400, width: 1.2 }, { lines: 0.62, body: 1.5 }),
      streams(
        valleys.map((valley) => winding(valley, 0.012)),
        { width: 2.3, core: 0.95, glow: 0.7 },
      ),
      points(valleys.flatMap((valley) => valley.map((place) => [place, 2.6] as const))),
      points([[sites.kremnica, 12, true]]),
      edges(0.6),
    ],
  },
  {
    file: `${folder}/factories`,
    accent,
    view: { ...wide, center: [19.1, 48.62], zoom: 730, turn: -12 },
    soften: 10,
    layers: [
      relief({ step: 100, from: 200, full: 1400, width: 1.2 }, { lines: 0.5, body: 1.3 }),
      rivers(country, { levels: [0, 1, 2], strength: 0.45 }),
      rivers(country, { levels: [3], strength: 1 }),
      streams([danubeAtBratislava], { width: 2, core: 0.5, glow: 0.2 }),
      way([sites.bratislava, sites.trnava, sites.zilina], { width: 2, core: 0.85, glow: 0.3 }),
      points([
        [sites.bratislava, 11, true],
        [sites.trnava, 11, true],
        [sites.zilina, 11, true],
        [sites.nitra, 5],
        [sites.kosice, 5],
      ]),
      edges(0.62),
    ],
  },
  {
    file: `${folder}/neighbours`,
    accent,
    view: { ...wide, center: [9.9, 47.6], zoom: 112, at: [0.5, 0.5] },
    soften: 4,
    layers: [
      relief({ step: 250, from: 350, full: 2600 }, { lines: 0.5, body: 1 }),
      coast({ region: europe, detail: 'h', smallestIsland: 20, glow: 0.2, core: 0.25, width: 1 }),
      outlines(['FRA'], { width: 1.9, strength: 0.75, dash: [] }),
      outlines(['SVK'], { width: 1.9, strength: 1.1, dash: [] }),
      way([sites.saintBrice, sites.devinska], { width: 2.2, core: 0.95, glow: 0.5 }),
      way([sites.cranGevrier, sites.trencin], { width: 1.8, core: 0.75, glow: 0.4 }),
      points([
        [sites.saintBrice, 8],
        [sites.devinska, 8],
        [sites.cranGevrier, 6],
        [sites.trencin, 6],
      ]),
      edges(0.55),
    ],
  },
  {
    file: `${folder}/night`,
    accent,
    view: { ...wide, center: [17.8, 48.64], zoom: 780 },
    soften: 10,
    landOpacity: 0.55,
    layers: [
      relief({ step: 150, from: 250, full: 1800 }, { lines: 0.1, body: 0.2 }),
      rivers(country, { levels: [0, 1, 2, 3], strength: 0.22, tone: '#8fa3c4' }),
      nightLights({ region: country, land: 0.02, strength: 2.3, size: 1.2, grain: 0.005, exposure: 1.5 }),
      edges(0.5),
    ],
  },
];
