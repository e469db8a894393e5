import { cover } from '../instruments/light.ts';
import { point, ring, type Place } from '../instruments/marks.ts';
import { placed } from '../instruments/sectors.ts';
import { penned } from '../instruments/strokes.ts';
import { buildings, sectors, sites } from '../plates/chandigarh-places.ts';
import { between } from './ways.ts';
import { courseUpTo } from './course.ts';
import { gather, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { bringForward } from './chandigarh-sector.ts';
import { sectorLines, sectorsFilled } from './sector-lines.ts';
import { passage, shown, track } from './time.ts';

// From Kajauli, drawn 27 km to the west, to the edge of the grid and on along its streets: a sign.
const canal: readonly Place[] = [
  [76.507, 30.79],
  [76.56, 30.785],
  [76.61, 30.77],
  [76.665, 30.756],
  [76.712, 30.7535],
  [76.7495, 30.7516],
];

/** The ring on the empty plain. */
export function markRing({ light, view, accent, scale }: Frame, t: number, { start, said }: Moments): void {
  const on = said(2, 'dans la plaine') - 0.2;
  const stay = 1 - passage(t, start(3) - 0.2, start(3) + 0.5);
  ring(light, view, sites.chandigarh, accent, 13 * scale, 1.5 * scale, stay * shown(t, on), passage(t, on, on + 1.1));
  const night = said(10, 'la ville');
  ring(light, view, sites.chandigarh, accent, 26 * scale, 1.3 * scale, 0.8, passage(t, night, night + 1.4));
}

/** The grid draws itself; one sector comes forward; then it stays, dim, for the water and the night. */
export function gatherGrid(frame: Frame, t: number, { start, end, said }: Moments): void {
  const { view, light, accent, shining, scale } = frame;
  const near = view.zoom / scale;
  if (t < start(3) || near < 900) return;
  const plan = said(3, 'une grille');
  const long = track(t, [start(3) + 0.9, 0], [plan, 1]);
  const short = track(t, [plan - 0.2, 0], [end(3) + 0.3, 1]);
  const alone = shown(t, start(4) + 0.3, start(5) - 0.5, 0.8);
  const away = shown(t, start(5) + 0.2, start(8) - 0.5, 0.8);
  const dry = shown(t, start(8) - 0.5, start(9), 0.8);
  const strength = (1 - 0.72 * alone) * (1 - 0.45 * away) * (1 - 0.5 * dry);
  const body = sectorsFilled(view, sectors, () => short);
  cover(light, body, [accent[0] * 0.045, accent[1] * 0.09, accent[2] * 0.13], 0.8 * (1 - 0.5 * alone));
  gather(shining, sectorLines(view, sectors, 1.2 * scale, long, short), 0.72 * strength);
  if (alone > 0) bringForward(frame, t, alone, said(4, 'huit cents'), said(4, 'mille deux'), said(4, 'école'));
  const experts = shown(t, said(9, 'le béton'), start(10) - 0.4, 0.9);
  if (experts > 0) {
    for (const [k, { corners }] of sectors.entries()) {
      if ((k * 7) % 5 > 1) continue;
      const middle = between(corners[0]!, corners[2]!, 0.35 + (((k * 13) % 10) / 10) * 0.3);
      const on = said(9, 'le bois') - 0.5 + 0.02 * k;
      point(light, view, middle, accent, 1.9 * scale * passage(t, on, on + 0.5), 0.75 * experts);
    }
  }
}

/** Three buildings, apart. */
export function markCapitol({ light, view, accent, scale }: Frame, t: number, { start, said }: Moments): void {
  const near = view.zoom / scale;
  if (near < 1500 || t < start(5)) return;
  const [first, last] = [shown(t, start(5), start(6), 0.6), shown(t, start(9) + 0.8, start(10) - 0.2, 0.7)];
  for (const [k, { at }] of buildings.entries()) {
    const on = said(5, ['Secrétariat', 'Assemblée', 'Haute Cour'][k]!) - 0.1;
    const again = 1 + 0.5 * shown(t, said(9, 'le béton') + 0.5 * k, said(9, 'le béton') + 0.5 * k + 0.8, 0.5);
    const size = near > 9000 ? 6 : 3.4;
    point(light, view, at, accent, size * scale * passage(t, on, on + 0.5) * again, Math.min(1, first + last));
  }
}

/** Water on its way from Kajauli: it reaches the grid, runs along its streets, thins, and goes out. */
export function runWater(frame: Frame, t: number, { start, end, said }: Moments): void {
  const { light, view, accent, bone, scale } = frame;
  const on = shown(t, start(8) + 0.4, start(9) - 0.2, 0.6);
  if (on === 0) return;
  const part = track(t, [start(8) + 0.9, 0], [said(8, 'de l’eau') + 0.5, 1]);
  const gone = passage(t, said(8, 'renonce') - 0.4, end(8) + 0.2);
  ring(light, view, canal[0]!, accent, 9 * scale, 1.3 * scale, on);
  const streets = track(t, [said(8, 'de l’eau') + 0.4, 0], [said(8, 'La ville') + 0.4, 0.5]);
  const lines = penned(view, (pen, path) => {
    pen.lineWidth = (2.2 - 1.4 * gone) * scale;
    pen.beginPath();
    path({ type: 'LineString', coordinates: courseUpTo(canal, part) });
    // Along the streets that run from the north-west edge, each a little later than the one before.
    for (let row = 0; row < 8; row++) {
      const reach = Math.max(0, Math.min(1, streets * 2.2 - 0.12 * Math.abs(row - 5)));
      if (reach === 0) continue;
      const [from, to] = [street(row, 0), street(row, reach * 4.2)];
      path({ type: 'LineString', coordinates: [from, to].map(([x, y]) => [x, y]) });
    }
    if (streets > 0) {
      const [low, high] = [
        street(5 - 5 * Math.min(1, streets * 2.4), 0),
        street(5 + 2 * Math.min(1, streets * 2.4), 0),
      ];
      path({ type: 'LineString', coordinates: [low, high].map(([x, y]) => [x, y]) });
    }
    pen.stroke();
  });
  gather(bone, lines, 0.95 * on * (1 - gone));
}

/** A place on the street below a row, so many kilometres in from the north-west edge. */
function street(row: number, inwards: number): Place {
  return placed([76.767, 30.7175], 38, -3.6 - 0.05 + inwards, (row - 3.5) * 1.3);
}
