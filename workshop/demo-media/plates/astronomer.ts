import type { Region } from '../sources/land.ts';
import { danubeAtBratislava } from './slovakia-places.ts';
import { home, pacific, sites } from './astronomer-places.ts';
import { areas, circled, darkRings, shadow } from './astronomer-layers.ts';
import { coast, nightLights, relief, rivers, seaFloor } from './land-layers.ts';
import { edges, points, rings, way } from './mark-layers.ts';
import type { Plate } from './plate.ts';
import { streams } from './water-layers.ts';

const accent = '#8fa8d8';
const folder = 'slovakia/astronomer/media';
const earth: Region = [-180, 180, -90, 90];

const { kosariska, bradlo, ivanka, meudon, montBlanc, papeete } = sites;

export const astronomer: Plate[] = [
  {
    file: `${folder}/relief`,
    accent,
    view: { width: 2400, height: 1350, kind: 'sheet', center: [17.55, 48.5], zoom: 1010 },
    soften: 13,
    layers: [
      relief({ step: 30, from: 150, full: 620, width: 1.25 }, { lines: 1.25, body: 1.5 }),
      rivers(home, { levels: [2, 3], strength: 0.22 }),
      rivers(home, { levels: [0, 1], strength: 1.3 }),
      streams([danubeAtBratislava], { width: 2.4, core: 1.2, glow: 0.7 }),
      circled([kosariska, bradlo], 11),
      points([[ivanka, 6]]),
      edges(0.6),
    ],
  },
  {
    file: `${folder}/summit`,
    accent,
    view: { width: 1600, height: 2000, kind: 'sheet', center: [6.88, 45.86], zoom: 2600 },
    soften: 36,
    layers: [
      relief({ step: 50, from: 500, full: 3300, width: 1.2 }, { lines: 1.1, body: 1.2 }),
      way([montBlanc, meudon], { width: 1.6, core: 0.4, glow: 0.15 }),
      points([[montBlanc, 9, true]]),
      edges(0.6),
    ],
  },
  {
    file: `${folder}/journeys`,
    accent,
    view: { width: 2000, height: 2000, kind: 'disc', center: meudon, zoom: 5.15 },
    layers: [
      coast({ region: earth, detail: 'l', smallestIsland: 400, glow: 0.14, core: 0.34, width: 1, reach: 0.6 }),
      rings(meudon, 5000, 4, 0.4),
      way([meudon, sites.turkestan], { width: 2.2, core: 0.95, glow: 0.5 }),
      way([meudon, papeete], { width: 2.2, core: 0.95, glow: 0.5 }),
      way([meudon, sites.passaQuatro], { width: 2.2, core: 0.95, glow: 0.5 }),
      way([papeete, sites.vavau], { width: 1.8, core: 0.85, glow: 0.4 }),
      way([papeete, sites.quito], { width: 1.2, core: 0.4, glow: 0.15 }),
      way([meudon, sites.alcossebre], { width: 1.8, core: 0.85, glow: 0.3 }),
      way([meudon, montBlanc], { width: 1.8, core: 0.85, glow: 0.3 }),
      points([
        [meudon, 10, true],
        [sites.turkestan, 6],
        [papeete, 7],
        [sites.vavau, 6],
        [sites.passaQuatro, 6],
        [sites.quito, 4],
        [sites.alcossebre, 4],
        [montBlanc, 4],
      ]),
      edges(0.4),
    ],
  },
  {
    file: `${folder}/islands`,
    accent,
    view: { width: 2400, height: 1350, kind: 'sheet', center: [-156, -17.2], zoom: 54 },
    landOpacity: 0.4,
    soften: 4,
    layers: [
      seaFloor(1000, 0.035),
      areas(
        [
          [[-139.6, -9.3], 1.7],
          [[-143.5, -17.2], 3.4],
          [[-144.34, -27.6], 1],
        ],
        0.5,
      ),
      shadow(sites.vavau, 0.9),
      way([papeete, [-139.6, -9.3]], { width: 1.2, core: 0.5, glow: 0.2 }),
      way([papeete, [-143.5, -17.2]], { width: 1.2, core: 0.5, glow: 0.2 }),
      way([papeete, [-144.34, -27.6]], { width: 1.2, core: 0.5, glow: 0.2 }),
      coast({ region: pacific, smallestIsland: 0.2, glow: 1.6, core: 1, width: 1.5, reach: 0.6 }),
      points([[papeete, 10, true]]),
      edges(0.55),
    ],
  },
  {
    file: `${folder}/night`,
    accent,
    view: { width: 2000, height: 2000, kind: 'sheet', center: [15.75, 47.45], zoom: 530 },
    soften: 8,
    landOpacity: 0.55,
    layers: [
      relief({ step: 300, from: 500, full: 3200 }, { lines: 0.1, body: 0.16 }),
      nightLights({ region: home, land: 0.02, strength: 1.5, size: 1.05, grain: 0.007, exposure: 1.2 }),
      way([sites.udine, ivanka], { width: 1.8, core: 0.85, glow: 0.3 }),
      darkRings([ivanka], 13),
      circled([bradlo], 10),
      points([[sites.udine, 4]]),
      edges(0.5),
    ],
  },
];
