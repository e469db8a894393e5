import { shine } from '../instruments/light.ts';
import { point, visible, type Place } from '../instruments/marks.ts';
import { penned } from '../instruments/strokes.ts';
import { sectors } from '../plates/chandigarh-places.ts';
import { between } from './ways.ts';
import { gather, type Frame } from './frame.ts';
import { sectorsFilled } from './sector-lines.ts';
import { passage } from './time.ts';

const chosen = sectors.find(({ column, row }) => column === 4 && row === 3)!;

/** One sector: its short side, then its long side, then a school and shops as two points. */
export function bringForward(
  { view, light, accent, bone, scale }: Frame,
  t: number,
  alone: number,
  short: number,
  long: number,
  inside: number,
): void {
  const [a, b, , d] = chosen.corners as [Place, Place, Place, Place];
  shine(
    light,
    sectorsFilled(view, [chosen], () => 1),
    accent,
    0.1 * alone,
  );
  for (const [from, to, on] of [
    [a, b, short - 0.2],
    [a, d, long - 0.2],
  ] as const) {
    const part = passage(t, on, on + 1);
    const [one, other] = [visible(view, from), visible(view, to)];
    if (part === 0 || !one || !other) continue;
    const [x, y] = [one[0] + (other[0] - one[0]) * part, one[1] + (other[1] - one[1]) * part];
    const length = Math.hypot(other[0] - one[0], other[1] - one[1]);
    const [across, down] = [(-(other[1] - one[1]) / length) * 9 * scale, ((other[0] - one[0]) / length) * 9 * scale];
    const line = penned(view, (pen) => {
      pen.lineWidth = 2.4 * scale;
      pen.beginPath();
      pen.moveTo(one[0], one[1]);
      pen.lineTo(x, y);
      // A measured segment ends in small bars.
      for (const [left, top] of [one, [x, y]] as const) {
        pen.moveTo(left - across, top - down);
        pen.lineTo(left + across, top + down);
      }
      pen.stroke();
    });
    gather(bone, line, 0.95 * alone);
  }
  for (const [k, part] of [0.35, 0.64].entries()) {
    const on = inside + 0.5 * k;
    point(
      light,
      view,
      between(chosen.corners[0]!, chosen.corners[2]!, part),
      accent,
      5 * scale * passage(t, on, on + 0.5),
      alone,
    );
  }
}
