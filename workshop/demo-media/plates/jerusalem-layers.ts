import { geoArea } from 'd3-geo';
import type { MultiLineString, Polygon } from 'geojson';
import { contourLines, highGround, layBody, type Contours } from '../instruments/contours.ts';
import { glowing } from '../instruments/glow.ts';
import { colour, cover, shine } from '../instruments/light.ts';
import { distanceRings, type Place } from '../instruments/marks.ts';
import { streamsDown } from '../instruments/runoff.ts';
import { penned, stroked } from '../instruments/strokes.ts';
import type { Terrain } from '../instruments/terrain.ts';
import { waves, type Waves } from '../instruments/waves.ts';
import { lakesOf } from '../sources/lakes.ts';
import { landOf, type Region } from '../sources/land.ts';
import type { Line } from '../sources/lines.ts';
import { relief } from '../sources/relief.ts';
import type { Layer } from './plate.ts';

const slate = colour('#8fa3c4');
const deep = colour('#070d18');

/** Land below the level of the sea, in lines that go down as strongly as the others go up. */
export function depression(contours: Contours, { lines = 0.9, body = 1 } = {}): Layer {
  return ({ light, terrain }) => {
    const under = turnedOver(terrain);
    layBody(light, highGround(under, contours), slate, body);
    shine(light, contourLines(under, contours), slate, lines);
  };
}

/** The terrain with depths for heights. */
export function turnedOver(terrain: Terrain): Terrain {
  const turned = (values: Float32Array) => values.map((value) => -value);
  return {
    ...terrain,
    height: turned(terrain.height),
    riseRight: turned(terrain.riseRight),
    riseDown: turned(terrain.riseDown),
  };
}

/** Lakes: still, dark, with a thin cold shore. */
export function lakes(region: Region, { shore = 0.5 } = {}): Layer {
  return async ({ light, view }) => {
    const lines = await lakesOf(region);
    const water = penned(view, (pen, path) => {
      for (const line of lines) {
        pen.beginPath();
        path(shapeOf(line));
        pen.fill();
      }
    });
    cover(light, water, deep, 0.94);
    glowing(light, stroked(view, lines, 1.3), slate, { core: 0.6 * shore, glow: 0.6 * shore, reach: 0.7 });
  };
}

/** A closed line as a shape; d3 takes the larger side of the Earth when it runs the other way round. */
export function shapeOf(line: Line): Polygon {
  const shape: Polygon = { type: 'Polygon', coordinates: [[...line, line[0]!]] };
  return geoArea(shape) < 2 * Math.PI ? shape : { type: 'Polygon', coordinates: [shape.coordinates[0]!.toReversed()] };
}

export interface Water {
  region: Region;
  least: number;
  strength?: number;
  /** Courses laid by hand because the relief is too coarse for them, drawn brighter. */
  named?: readonly (readonly Place[])[];
}

/** Where rain would run by the relief, wider and brighter the more of it comes together. */
export function runoff({ region, least, strength = 1, named = [] }: Water): Layer {
  return async ({ light, view, accent }) => {
    const streams = await streamsOf(region, least);
    const lines = penned(view, (pen, path) => {
      for (const { line, flow } of streams) {
        for (let k = 0; k < line.length - 1; k += 3) {
          const much = Math.min(1, Math.log(flow[k]! / least) / 4.5);
          pen.lineWidth = 1 + 2 * much;
          pen.globalAlpha = 0.3 + 0.6 * much;
          pen.beginPath();
          path({ type: 'LineString', coordinates: line.slice(k, k + 4) });
          pen.stroke();
        }
      }
    });
    glowing(light, lines, accent, { core: 0.8 * strength, glow: 0.45 * strength, reach: 0.6 });
    for (const course of named) {
      const line = stroked(view, [course.map(([x, y]) => [x, y] as [number, number])], 3.4);
      glowing(light, line, accent, { core: 1, glow: 0.9, reach: 0.8 });
    }
  };
}

/** The streams of a region, as the relief gives them; they end in the sea or at the Dead Sea. */
export async function streamsOf(region: Region, least: number) {
  return streamsDown({
    region,
    step: 0.006,
    heights: (await relief())[0]!,
    land: await landOf(region, 0.005),
    least,
    ends: (longitude, latitude, height) => height < -370 && longitude > 35.3 && latitude < 31.77,
  });
}

/** A line that is no border, as dots; left out within so many degrees of a place, at sea, and on the Dead Sea. */
export function dotted(line: MultiLineString, away: Place, radius: number, strength = 0.8): Layer {
  return ({ light, view, terrain }) => {
    const dots = penned(view, (pen, path) => {
      pen.lineWidth = 3;
      pen.setLineDash([0.1, 11]);
      pen.beginPath();
      path(line);
      pen.stroke();
    });
    for (let k = 0; k < dots.length; k++) {
      if (dots[k] === 0) continue;
      const far = Math.hypot((terrain.longitude[k]! - away[0]) * 0.85, terrain.latitude[k]! - away[1]);
      if (terrain.height[k]! < -250) dots[k] = 0;
      dots[k]! *= terrain.land[k]! * Math.min(1, Math.max(0, (far - radius) / 0.02));
    }
    shine(light, dots, slate, strength);
  };
}

/** Lines parallel to the shore: out at sea as water, inland as dunes. */
export function alongTheShore(sea: Waves, dunes: Waves): Layer {
  return ({ light, terrain, accent }) => {
    shine(light, waves(terrain, sea), slate, 0.3);
    const inland = { ...terrain, land: terrain.land.map((part) => 1 - part) };
    glowing(light, waves(inland, dunes), accent, { core: 0.7, glow: 0.4, reach: 0.6 });
  };
}

/** Circles of given radii in kilometres, each fainter than the one before. */
export function circles(centre: Place, radii: readonly number[], strength = 0.9): Layer {
  return ({ light, view, accent }) => {
    for (const [order, radius] of radii.entries()) {
      const line = distanceRings(view, centre, radius, [1], 1.9);
      glowing(light, line, accent, {
        core: strength * 0.82 ** order,
        glow: 0.35 * strength * 0.8 ** order,
        reach: 0.7,
      });
    }
  };
}
