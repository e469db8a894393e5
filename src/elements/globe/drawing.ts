import type { GeoProjection } from 'd3-geo';
import {
  outlookOf,
  traceAreas,
  traceLines,
  waysBetween,
  type Outline,
  type Outlook,
} from '../../model/sphere/near-side.ts';
import type { Point } from '../../model/sphere/vector.ts';
import { coloursOf, type GlobeColours } from './colours.ts';
import { GlobeNight } from './night.ts';
import { GlobeSphere } from './sky.ts';
import type { GlobeShapes, GlobeWorld } from './world.ts';

/** Pixels to a point, at most: more are not seen, but painted; still less while all moves. */
const densest = { fine: 3, moving: 1 };

/** The radius from which a coast with few points is seen to be one. */
const large = 300;

/** Draws the globe on a canvas behind the marks. */
export class GlobeDrawing {
  /** Ways that were flown. */
  readonly travelled: Outline[] = [];
  readonly canvas = document.createElement('canvas');
  readonly #map: HTMLElement;
  readonly #pen: CanvasRenderingContext2D;
  readonly #world: GlobeWorld;
  readonly #route: Outline[];
  readonly #night = new GlobeNight();
  #colours: GlobeColours;
  #sphere: GlobeSphere;
  #size = { width: 0, height: 0 };

  /** @param route the places of the journey, in its order */
  constructor(map: HTMLElement, world: GlobeWorld, route: Point[]) {
    const pen = this.canvas.getContext('2d');
    if (!pen) throw new Error('There is nothing to draw on.');
    this.#map = map;
    this.#pen = pen;
    this.#world = world;
    this.#route = waysBetween(...route);
    this.#colours = coloursOf(map);
    this.#sphere = new GlobeSphere(this.#colours);
    this.canvas.ariaHidden = 'true';
    map.querySelector('.picture')?.prepend(this.canvas);
  }

  /** Begins anew: the colours are others, or what was drawn is lost. */
  renew(): void {
    this.#colours = coloursOf(this.#map);
    this.#sphere = new GlobeSphere(this.#colours);
    this.canvas.width = 0;
  }

  resize(width: number, height: number): void {
    this.#size = { width, height };
    this.canvas.width = 0;
  }

  /** @param isFine with every point and the glow of the coasts: too long for a frame of many */
  draw(projection: GeoProjection, isFine: boolean): void {
    this.#clear(Math.min(devicePixelRatio, isFine ? densest.fine : densest.moving));
    const { land, line, route } = this.#colours;
    const shapes = this.#world[isFine ? 'fine' : 'coarse'];
    const outlook = outlookOf(projection);
    this.#sphere.draw(this.#pen, outlook, isFine);
    this.#pen.beginPath();
    traceAreas(this.#pen, shapes.land, outlook);
    this.#fill(land);
    this.#night.draw(this.#pen, outlook, this.#size, this.#colours, isFine);
    if (isFine) {
      // A glow needs no fine points, but where the globe is large.
      this.#trace(this.#world[outlook.radius > large ? 'fine' : 'coarse'].land, outlook);
      this.#stroke(line, 5, 0.1);
    }
    this.#trace(shapes.land, outlook);
    this.#stroke(line, 0.9, 0.7);
    this.#drawLines(shapes, outlook);
    this.#trace(this.#route, outlook);
    this.#stroke(route, 1.2, 0.6, [2, 6]);
    this.#trace(this.travelled, outlook);
    this.#stroke(route, 1.6, 0.9);
  }

  #drawLines({ settled, disputed, provisional, graticule }: GlobeShapes, outlook: Outlook): void {
    const { line } = this.#colours;
    this.#trace(settled, outlook);
    // As on the flat map: three to one from the land, by day and at night.
    this.#stroke(line, 0.8, 0.75);
    this.#trace(disputed, outlook);
    this.#stroke(line, 1.8, 1, [0.1, 3.6]);
    this.#trace(provisional, outlook);
    this.#stroke(line, 1.5, 1, [5, 4]);
    this.#trace(graticule, outlook);
    this.#stroke(line, 1, 0.1);
  }

  #clear(density: number): void {
    const { width, height } = this.#size;
    if (this.canvas.width !== Math.round(width * density)) {
      this.canvas.width = Math.round(width * density);
      this.canvas.height = Math.round(height * density);
      this.#pen.setTransform(density, 0, 0, density, 0, 0);
      this.#pen.lineJoin = this.#pen.lineCap = 'round';
    }
    this.#pen.clearRect(0, 0, width, height);
  }

  #trace(outlines: readonly Outline[], outlook: Outlook): void {
    this.#pen.beginPath();
    traceLines(this.#pen, outlines, outlook);
  }

  #fill(colour: string): void {
    this.#pen.fillStyle = colour;
    this.#pen.fill('evenodd');
  }

  #stroke(colour: string, width: number, alpha: number, dashes: number[] = []): void {
    this.#pen.strokeStyle = colour;
    this.#pen.lineWidth = width;
    this.#pen.globalAlpha = alpha;
    this.#pen.setLineDash(dashes);
    this.#pen.stroke();
    this.#pen.globalAlpha = 1;
  }
}
