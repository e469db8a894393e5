import type { Outlook } from '../../model/sphere/near-side.ts';
import type { GlobeColours } from './colours.ts';

/** How far the air reaches, in radii of the globe. */
const air = 1.09;

/** The sphere without land: the sea, lit from one side, and a breath of air around it. */
export class GlobeSphere {
  readonly #colours: GlobeColours;
  #picture: HTMLCanvasElement | undefined;

  constructor(colours: GlobeColours) {
    this.#colours = colours;
  }

  /** @param isFine or else from a picture of it: shading each pixel anew takes a third of the time of a frame */
  draw(pen: CanvasRenderingContext2D, { x, y, radius }: Outlook, isFine: boolean): void {
    if (isFine) return shade(pen, { x, y, radius }, this.#colours);
    const reach = radius * air;
    this.#picture ??= this.#pictureOf(reach);
    pen.drawImage(this.#picture, x - reach, y - reach, reach * 2, reach * 2);
  }

  #pictureOf(reach: number): HTMLCanvasElement {
    const picture = document.createElement('canvas');
    picture.width = picture.height = Math.ceil(reach * 2);
    const pen = picture.getContext('2d');
    if (pen) shade(pen, { x: reach, y: reach, radius: reach / air }, this.#colours);
    return picture;
  }
}

function shade(
  pen: CanvasRenderingContext2D,
  { x, y, radius }: Pick<Outlook, 'x' | 'y' | 'radius'>,
  colours: GlobeColours,
): void {
  const halo = pen.createRadialGradient(x, y, radius * 0.97, x, y, radius * air);
  halo.addColorStop(0, colours.air);
  halo.addColorStop(1, 'transparent');
  fillCircle(pen, halo, [x, y], radius * air);
  const sea = pen.createRadialGradient(x - radius * 0.35, y - radius * 0.4, radius * 0.1, x, y, radius);
  sea.addColorStop(0, colours.lit);
  sea.addColorStop(1, colours.deep);
  fillCircle(pen, sea, [x, y], radius);
}

function fillCircle(
  pen: CanvasRenderingContext2D,
  fill: CanvasGradient,
  [x, y]: [number, number],
  radius: number,
): void {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
}
