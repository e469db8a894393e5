import { lineBetween } from '../sources/borders.ts';
import type { Region } from '../sources/land.ts';
import { dots, grid, rays } from './chandigarh-layers.ts';
import { others, sites } from './chandigarh-places.ts';
import { coast, nightLights, relief, rivers } from './land-layers.ts';
import { edges, points } from './mark-layers.ts';
import type { Plate } from './plate.ts';
import { circled } from './india-layers.ts';

const accent = '#d56a7c';
const folder = 'india/chandigarh/media';
const punjab: Region = [66, 84, 26, 38];
const earth: Region = [-180, 180, -90, 90];

const wide = { width: 2400, height: 1350, kind: 'sheet' } as const;

export const chandigarh: Plate[] = [
  {
    file: `${folder}/relief`,
    accent,
    view: { ...wide, center: [76.95, 30.92], zoom: 690, at: [0.5, 0.5] },
    soften: 11,
    layers: [
      relief({ step: 90, from: 360, full: 2600 }, { lines: 0.95, body: 0.8 }),
      circled([sites.chandigarh], 22),
      edges(0.6, { at: [-0.95, 0.9], radius: [0.8, 0.7], depth: 0.35 }),
    ],
  },
  {
    file: `${folder}/grid`,
    accent,
    view: { ...wide, center: [76.787, 30.7265], zoom: 10_000, at: [0.5, 0.5] },
    soften: 110,
    layers: [
      relief({ step: 25, from: 370, full: 700, width: 1.5 }, { lines: 0.7, body: 0 }),
      grid({ column: 4, row: 3 }),
      edges(0.5),
    ],
  },
  {
    file: `${folder}/seventeen`,
    accent,
    view: { width: 2000, height: 2000, kind: 'sheet', center: sites.capitol, zoom: 8.3, at: [0.52, 0.47] },
    layers: [
      relief({ step: 800, from: 800, full: 5000, width: 0.8 }, { lines: 0.16, body: 0.4 }),
      coast({ region: earth, detail: 'l', smallestIsland: 800, glow: 0.25, core: 0.4, width: 1, reach: 0.7 }),
      rays(sites.capitol, others),
      points([[sites.capitol, 10, true]]),
      edges(0.45),
    ],
  },
  {
    file: `${folder}/rivers`,
    accent,
    view: { width: 2400, height: 1500, kind: 'sheet', center: [74.6, 31.75], zoom: 258 },
    soften: 8,
    layers: [
      relief({ step: 400, from: 600, full: 6000 }, { lines: 0.2, body: 0.55 }),
      rivers(punjab, { strength: 0.95 }),
      dots(
        [
          ['IND', 'PAK'],
          ['IND', 'KAS'],
          ['PAK', 'KAS'],
          ['IND', 'CHN'],
          ['CHN', 'KAS'],
        ].map(([one, other]) => lineBetween(one!, other!)),
      ),
      points([
        [sites.lahore, 5],
        [sites.chandigarh, 10, true],
      ]),
      edges(0.55),
    ],
  },
  {
    file: `${folder}/night`,
    accent,
    view: { width: 1600, height: 2000, kind: 'sheet', center: [76.9, 30.2], zoom: 470 },
    soften: 10,
    landOpacity: 0.55,
    layers: [
      relief({ step: 200, from: 450, full: 4200 }, { lines: 0.16, body: 0.25 }),
      nightLights({ region: [72.5, 81, 27, 33.5], land: 0.02, size: 1.35, strength: 2.8 }),
      circled([sites.chandigarh], 44),
      edges(0.5),
    ],
  },
];

/** What the plates and the film of this chapter need of the land, and how finely. */
export const lands: readonly (readonly [Region, number])[] = [[punjab, 0.02]];
