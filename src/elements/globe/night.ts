import { darkness } from '../../model/sphere/night.ts';
import type { Outlook } from '../../model/sphere/near-side.ts';
import { subsolarPoint } from '../../model/sphere/sun.ts';
import { vectorOf } from '../../model/sphere/vector.ts';
import type { GlobeColours } from './colours.ts';

/** Points to a square whose darkness is reckoned: between two the browser blends, and no edge is seen. */
const sides = { fine: 3, moving: 6 };

/** The night of this moment, laid over the land and the sea. */
export class GlobeNight {
  readonly #squares = document.createElement('canvas');

  /** @param width of the whole picture */
  draw(
    pen: CanvasRenderingContext2D,
    outlook: Outlook,
    { width, height }: { width: number; height: number },
    { night }: GlobeColours,
    isFine: boolean,
  ): void {
    if (!night) return;
    const { x, y, radius } = outlook;
    const side = sides[isFine ? 'fine' : 'moving'];
    const [left, top] = [Math.max(0, x - radius), Math.max(0, y - radius)];
    const columns = Math.ceil((Math.min(width, x + radius) - left) / side);
    const rows = Math.ceil((Math.min(height, y + radius) - top) / side);
    if (columns < 1 || rows < 1) return;
    const dark = darkness(outlook, vectorOf(subsolarPoint(new Date())), { left, top, side, columns, rows });

    Object.assign(this.#squares, { width: columns, height: rows });
    const brush = this.#squares.getContext('2d');
    if (!brush) return;
    const shade = brush.createImageData(columns, rows);
    const [red, green, blue] = night.colour;
    for (let at = 0; at < dark.length; at++) {
      shade.data[at * 4] = red;
      shade.data[at * 4 + 1] = green;
      shade.data[at * 4 + 2] = blue;
      shade.data[at * 4 + 3] = 255 * night.depth * (dark[at] as number);
    }
    brush.putImageData(shade, 0, 0);

    pen.save();
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.clip();
    pen.drawImage(this.#squares, left, top, columns * side, rows * side);
    pen.restore();
  }
}
