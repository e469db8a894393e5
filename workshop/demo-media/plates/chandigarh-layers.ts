import type { MultiLineString } from 'geojson';
import { glowing } from '../instruments/glow.ts';
import { colour, cover, shine } from '../instruments/light.ts';
import { point, visible, type Place } from '../instruments/marks.ts';
import { rectangle } from '../instruments/sectors.ts';
import { penned } from '../instruments/strokes.ts';
import { buildings, sectors } from './chandigarh-places.ts';
import type { Layer } from './plate.ts';

const slate = colour('#8fa3c4');
const bone = colour('#e9e2d0');

/** The schematic grid: sectors hardly lighter than the ground, hairlines for sides, one of them filled. */
export function grid(chosen: { column: number; row: number }): Layer {
  return ({ light, view, accent }) => {
    const outlined = (all: (readonly Place[])[], filled: boolean) =>
      penned(view, (pen, path) => {
        pen.lineWidth = 1.5;
        pen.lineJoin = 'miter';
        for (const corners of all) {
          pen.beginPath();
          path({ type: 'LineString', coordinates: [...corners, corners[0]!].map(([x, y]) => [x, y]) });
          if (filled) pen.fill();
          else pen.stroke();
        }
      });
    const all = sectors.map(({ corners }) => corners);
    const one = sectors.filter(({ column, row }) => column === chosen.column && row === chosen.row);
    cover(light, outlined(all, true), [accent[0] * 0.045, accent[1] * 0.09, accent[2] * 0.13], 0.8);
    shine(
      light,
      outlined(
        one.map(({ corners }) => corners),
        true,
      ),
      accent,
      0.34,
    );
    glowing(light, outlined(all, false), accent, { core: 0.55, glow: 0.22, reach: 0.6 });
    const capitol = buildings.map(({ at, short, long }) => rectangle(at, 38, short, long));
    cover(light, outlined(capitol, true), bone, 0.85);
    glowing(light, outlined(capitol, false), accent, { core: 0.9, glow: 0.8, reach: 0.7 });
  };
}

/** Straight lines from one place to others, and a small point at the end of each. */
export function rays(from: Place, to: readonly Place[], { width = 1.7, radius = 5 } = {}): Layer {
  return ({ light, view, accent }) => {
    const start = visible(view, from)!;
    const lines = penned(view, (pen) => {
      pen.lineWidth = width;
      for (const place of to) {
        const [x, y] = visible(view, place)!;
        pen.beginPath();
        pen.moveTo(start[0], start[1]);
        pen.lineTo(x, y);
        pen.stroke();
      }
    });
    glowing(light, lines, accent, { core: 0.85, glow: 0.5, reach: 0.7 });
    for (const place of to) point(light, view, place, accent, radius, 0.8);
  };
}

/** Lines whose status is not agreed, as dots. */
export function dots(lines: MultiLineString[], strength = 0.8): Layer {
  return ({ light, view }) => {
    const drawn = penned(view, (pen, path) => {
      pen.lineWidth = 3;
      pen.setLineDash([0.1, 11]);
      for (const line of lines) {
        pen.beginPath();
        path(line);
        pen.stroke();
      }
    });
    shine(light, drawn, slate, strength);
  };
}
