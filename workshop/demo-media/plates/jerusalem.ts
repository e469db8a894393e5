import { lineBetween } from '../sources/borders.ts';
import type { Region } from '../sources/land.ts';
import { alongTheShore, circles, depression, dotted, lakes, runoff } from './jerusalem-layers.ts';
import { coast, relief, seaFloor } from './land-layers.ts';
import { edges, points, way } from './mark-layers.ts';
import type { Plate } from './plate.ts';
import { samen, sites } from './jerusalem-places.ts';
import { section } from './section-layer.ts';

const accent = '#c9bd9a';
const folder = 'jerusalem/stones-and-water/media';
const near: Region = [33, 36.5, 30.5, 33.5];
const far: Region = [28, 40, 25, 36];

const wide = { width: 2400, height: 1350, kind: 'sheet' } as const;

export const jerusalem: Plate[] = [
  {
    file: `${folder}/relief`,
    accent,
    view: { ...wide, center: [35.0, 31.72], zoom: 800, at: [0.6, 0.5] },
    soften: 12,
    layers: [
      seaFloor(100, 0.05),
      relief({ step: 50, from: 75, full: 900 }, { lines: 0.85, body: 0.8 }),
      depression({ step: 50, from: 25, full: 380 }, { lines: 0.85, body: 0.8 }),
      lakes(near),
      coast({ region: near, glow: 1.6 }),
      points([[sites.jerusalem, 10, true]]),
      edges(0.6, { at: [-0.95, 0.9], radius: [0.7, 0.6], depth: 0.5 }),
    ],
  },
  {
    file: `${folder}/ridge`,
    accent,
    view: { width: 2400, height: 1200, kind: 'sheet', center: [-130, -40], zoom: 900 },
    layers: [
      section({
        from: [34.42, 31.936],
        to: [35.68, 31.684],
        level: 590,
        rise: 0.49,
        rock: [620, 1850],
        town: 0.638,
        lake: -385,
      }),
      edges(0.55),
    ],
  },
  {
    file: `${folder}/water`,
    accent,
    view: { width: 1600, height: 2000, kind: 'sheet', center: [34.95, 31.62], zoom: 1010 },
    soften: 14,
    layers: [
      relief({ step: 100, from: 100, full: 1000 }, { lines: 0.1, body: 0.5 }),
      lakes(near),
      runoff({ region: near, least: 55, named: [samen] }),
      coast({ region: near, glow: 0.7, core: 0.6 }),
      dotted(lineBetween('ISR', 'PSE'), sites.jerusalem, 0.14),
      points([
        [sites.hebron, 9, true],
        [sites.beitLahia, 8],
      ]),
      edges(0.55),
    ],
  },
  {
    file: `${folder}/dunes`,
    accent,
    view: {
      width: 2400,
      height: 1100,
      kind: 'sheet',
      center: [34.41, 31.46],
      zoom: 3500,
      turn: -49.6,
      at: [0.5, 0.48],
    },
    soften: 30,
    layers: [
      relief({ step: 5, from: 20, full: 110 }, { lines: 0.5, body: 0.6 }),
      alongTheShore({ first: 26, growth: 1.16, count: 14 }, { first: 15, growth: 1.06, count: 7, width: 1.6 }),
      coast({ region: near, glow: 1.2, core: 1, width: 2 }),
      points([
        [sites.hilarion, 7, true],
        [sites.gaza, 7],
        [sites.beitLahia, 7],
      ]),
      edges(0.55),
    ],
  },
  {
    file: `${folder}/circles`,
    accent,
    view: { width: 2000, height: 2000, kind: 'sheet', center: sites.jerusalem, zoom: 262, at: [0.52, 0.33] },
    soften: 9,
    layers: [
      seaFloor(250, 0.04),
      relief({ step: 150, from: 250, full: 2200 }, { lines: 0.5, body: 0.8 }),
      depression({ step: 150, from: 75, full: 420 }, { lines: 0.4, body: 0.6 }),
      lakes(far, { shore: 0.3 }),
      coast({ region: far, glow: 0.6, core: 0.55, width: 1.2 }),
      circles(sites.jerusalem, [25, 50, 100, 200, 400]),
      points([[sites.jerusalem, 10]]),
      edges(0.6),
    ],
  },
  {
    file: `${folder}/distances`,
    accent,
    view: { width: 2400, height: 1200, kind: 'sheet', center: [34.9, 31.7], zoom: 1480, at: [0.52, 0.52] },
    soften: 20,
    landOpacity: 0.6,
    layers: [
      relief({ step: 100, from: 100, full: 900 }, { lines: 0.22, body: 0.35 }),
      coast({ region: near, glow: 0.35, core: 0.5, tone: '#8fa3c4' }),
      lakes(near, { shore: 0.35 }),
      way([sites.paris, sites.jerusalem], { width: 2.4, core: 0.95, glow: 0.6 }),
      way([sites.jerusalem, sites.hebron], { width: 2.4, core: 0.95, glow: 0.6 }),
      way([sites.jerusalem, sites.beitLahia], { width: 2.4, core: 0.95, glow: 0.6 }),
      way([sites.jerusalem, sites.hilarion], { width: 2.4, core: 0.95, glow: 0.6 }),
      points([
        [sites.jerusalem, 13, true],
        [sites.hebron, 8],
        [sites.beitLahia, 8],
        [sites.hilarion, 8, true],
      ]),
      edges(0.5),
    ],
  },
];

/** What the plates and the film of this chapter need of the land, and how finely. */
export const lands: readonly (readonly [Region, number])[] = [
  [[34, 35, 31, 32], 0.0005],
  [near, 0.00125],
  [far, 0.01],
];
