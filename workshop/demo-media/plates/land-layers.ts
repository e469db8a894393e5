import { depthLines, drawRelief, type Contours } from '../instruments/contours.ts';
import { glowing, glowOf } from '../instruments/glow.ts';
import { strewn } from '../instruments/lamps.ts';
import { colour, shine, type Colour } from '../instruments/light.ts';
import { ridgelines, type Ridgelines } from '../instruments/ridgelines.ts';
import { penned, stroked } from '../instruments/strokes.ts';
import { waves, type Waves } from '../instruments/waves.ts';
import { outlineOf } from '../sources/countries.ts';
import { landOf, type Region } from '../sources/land.ts';
import { riversOf, shoreOf } from '../sources/lines.ts';
import { lampsOf } from '../sources/night-lights.ts';
import { relief as reliefOfEarth } from '../sources/relief.ts';
import type { Layer } from './plate.ts';

const slate = colour('#8fa3c4');

/** Contour lines in the accent. */
export function relief(contours: Contours, strength: { lines?: number; body?: number } = {}): Layer {
  return ({ light, terrain, accent }) => drawRelief(light, terrain, contours, accent, strength);
}

/** The sea floor, faint and cold. */
export function seaFloor(step: number, strength = 0.05): Layer {
  return ({ light, terrain }) => shine(light, depthLines(terrain, step), slate, strength);
}

export interface Coast {
  region: Region;
  detail?: 'f' | 'h' | 'i' | 'l';
  smallestIsland?: number;
  width?: number;
  core?: number;
  glow?: number;
  reach?: number;
  tone?: string;
}

/** The shore as a line that glows, more over the sea than over the land. */
export function coast({
  region,
  detail = 'f',
  smallestIsland = 2,
  width = 1.4,
  core = 0.9,
  glow = 1,
  reach = 1,
  tone,
}: Coast): Layer {
  return async ({ light, view, terrain, accent }) => {
    const shore = stroked(view, await shoreOf(region, detail, smallestIsland), width);
    glowing(light, shore, tone ? colour(tone) : accent, { core, glow, reach, held: terrain.land, hold: 0.6 });
  };
}

/** The lights of the night, as crowds of lamps. */
export function nightLights({
  region,
  land,
  size = 0.8,
  strength = 1,
  grain = 0.008,
  exposure = 1,
}: {
  region: Region;
  land: number;
  size?: number;
  strength?: number;
  grain?: number;
  exposure?: number;
}): Layer {
  return async ({ light, view, accent }) => {
    const lamps = strewn(view, await lampsOf(region, await landOf(region, land), grain, exposure), size);
    const warm: Colour = [1, 0.74, 0.42];
    shine(
      light,
      glowOf(lamps, view.width, view.height, 1),
      [(warm[0] + accent[0]) / 2, (warm[1] + accent[1]) / 2, (warm[2] + accent[2]) / 2],
      0.34 * strength,
    );
    shine(light, lamps, warm, 0.9 * strength);
  };
}

/** Rivers, wider and brighter the greater they are. */
export function rivers(region: Region, { strength = 1, tone = '', levels = [0, 1, 2, 3, 4, 5] } = {}): Layer {
  return async ({ light, view, accent }) => {
    const all = await riversOf(region);
    for (const [ranks, width, gain] of [
      [[0, 1], 2.4, 0.95],
      [[2], 1.7, 0.75],
      [[3], 1.2, 0.6],
      [[4, 5], 0.9, 0.42],
    ] as const) {
      const lines = all
        .filter(({ level }) => levels.includes(level) && (ranks as readonly number[]).includes(level))
        .map((river) => river.line);
      glowing(light, stroked(view, lines, width), tone ? colour(tone) : accent, {
        core: gain * strength,
        glow: gain * 0.55 * strength,
        reach: 0.6,
      });
    }
  };
}

/** The outlines of countries, dashed unless said: a border is another kind of line than a coast. */
export function outlines(codes: string[], { width = 1.6, strength = 0.8, dash = [7, 5] } = {}): Layer {
  return ({ light, view, accent, terrain }) => {
    const line = penned(view, (pen, path) => {
      pen.lineWidth = width;
      pen.setLineDash(dash);
      for (const code of codes) {
        pen.beginPath();
        path(outlineOf(code));
        pen.stroke();
      }
    });
    for (let k = 0; k < line.length; k++) line[k]! *= 0.25 + 0.75 * terrain.land[k]!;
    glowing(light, line, accent, { core: 0.8 * strength, glow: 0.5 * strength, reach: 0.7 });
  };
}

/** Engraver's waterlines. */
export function waterlines(options: Waves, strength = 0.5): Layer {
  return ({ light, terrain, accent }) => shine(light, waves(terrain, options), accent, strength);
}

/** Stacked profiles instead of a map. */
export function profiles(options: Ridgelines): Layer {
  return async ({ light, view, accent }) => {
    const line = ridgelines(view, (await reliefOfEarth())[0]!, options);
    glowing(light, line, accent, { core: 0.9, glow: 0.35, reach: 0.6 });
  };
}
