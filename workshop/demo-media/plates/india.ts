import type { Region } from '../sources/land.ts';
import { circled, hatched, palmLeaves } from './india-layers.ts';
import { coast, nightLights, relief, rivers, seaFloor } from './land-layers.ts';
import { edges, points, rings, way } from './mark-layers.ts';
import type { Plate } from './plate.ts';
import { sites, sought } from './india-places.ts';

const accent = '#d56a7c';
const folder = 'india/palm-leaves/media';
const south: Region = [70, 88, 5, 20];
const country: Region = [60, 102, 2, 40];

const wide = { width: 2400, height: 1350, kind: 'sheet' } as const;

export const india: Plate[] = [
  {
    file: `${folder}/relief`,
    accent,
    view: { ...wide, center: [78.0, 11.85], zoom: 172, at: [0.53, 0.5] },
    soften: 6.5,
    layers: [
      seaFloor(250, 0.05),
      relief({ step: 60, from: 150, full: 1500 }, { lines: 1.15, body: 1.15 }),
      coast({ region: south, glow: 1.9 }),
      points([[sites.pondicherry, 9, true]]),
      edges(0.6, { at: [-0.95, 0.9], radius: [0.75, 0.6], depth: 0.5 }),
    ],
  },
  {
    file: `${folder}/leaf`,
    accent,
    view: { ...wide, center: [77.76, 12.28], zoom: 389, turn: 9.1, at: [0.5, 0.418] },
    soften: 12,
    layers: [
      palmLeaves(
        {
          count: 6,
          left: 80,
          top: 59,
          length: 2240,
          breadth: 187,
          gap: 22,
          lines: 12,
          rise: 46,
          inked: [0.45, 0.6, 1, 0.6, 0.5, 0.4],
        },
        [sites.uppangala, sites.pondicherry],
        15,
      ),
      edges(0.4),
    ],
  },
  {
    file: `${folder}/collecting`,
    accent,
    view: { width: 1600, height: 2000, kind: 'sheet', center: [78.15, 10.95], zoom: 268 },
    soften: 10,
    layers: [
      seaFloor(250, 0.04),
      relief({ step: 150, from: 300, full: 2400 }, { lines: 0, body: 0.9 }),
      hatched({ area: sought, soft: 90, gap: 24, width: 3, lean: 0.011 }),
      coast({ region: south, glow: 0.8, core: 0.7 }),
      points([
        [sites.pondicherry, 12, true],
        [sites.chennai, 6],
        [sites.karikal, 6],
      ]),
      edges(0.55),
    ],
  },
  {
    file: `${folder}/settlements`,
    accent,
    view: { width: 2000, height: 2000, kind: 'sheet', center: [80.3, 20.6], zoom: 74 },
    soften: 5,
    layers: [
      seaFloor(500, 0.035),
      relief({ step: 500, from: 900, full: 6500 }, { lines: 0.16, body: 0.4 }),
      rivers(country, { strength: 0.75 }),
      coast({ region: country, detail: 'h', smallestIsland: 20, glow: 0.45, core: 0.3, width: 1.1 }),
      points([
        [sites.newDelhi, 7],
        [sites.pondicherry, 11, true],
        [sites.karikal, 7, true],
        [sites.mahe, 7, true],
        [sites.yanam, 7, true],
      ]),
      edges(0.55),
    ],
  },
  {
    file: `${folder}/distances`,
    accent,
    view: { width: 1600, height: 2000, kind: 'sheet', center: sites.newDelhi, zoom: 78, at: [0.44, 0.27] },
    soften: 5,
    layers: [
      relief({ step: 500, from: 700, full: 6500 }, { lines: 0.3, body: 0.4 }),
      coast({ region: country, detail: 'h', smallestIsland: 20, glow: 0.5, core: 0.5, width: 1.1 }),
      rings(sites.newDelhi, 500, 4, 1.3),
      way([sites.paris, sites.newDelhi, sites.pondicherry], { width: 2.2, core: 0.9 }),
      way([sites.newDelhi, sites.chandigarh], { width: 2.2, core: 0.9 }),
      points([
        [sites.newDelhi, 11, true],
        [sites.chandigarh, 6],
        [sites.pondicherry, 9],
      ]),
      edges(0.5),
    ],
  },
  {
    file: `${folder}/night`,
    accent,
    view: { ...wide, center: [80.4, 19.9], zoom: 53.5, at: [0.5, 0.485] },
    soften: 4,
    landOpacity: 0.55,
    layers: [
      relief({ step: 500, from: 700, full: 6000 }, { lines: 0.06, body: 0.08 }),
      coast({ region: country, detail: 'h', smallestIsland: 20, glow: 0.12, core: 0.25, width: 1, tone: '#8fa3c4' }),
      nightLights({ region: country, land: 0.02, strength: 0.85, size: 0.72 }),
      circled([sites.newDelhi, sites.chandigarh, sites.pondicherry, sites.uppangala], 24),
      edges(0.45),
    ],
  },
];

/** What the plates and the film of this chapter need of the land, and how finely. */
export const lands: readonly (readonly [Region, number])[] = [
  [south, 0.00625],
  [country, 0.02],
];
