import { geoPath, type GeoProjection } from 'd3-geo';
import { sightOf, traceAreas, traceLines, waysBetween, type Outline, type Sight } from '../model/near-side.ts';
import type { Point } from '../model/vector.ts';
import { coloursOf, type GlobeColours } from './globe-colours.ts';
import { GlobeSphere, nightsOf } from './globe-sky.ts';
import type { GlobeShapes, GlobeWorld } from './globe-world.ts';

/** Pixels to a point, at most: more are not seen, but painted; still less while all moves. */
const densest = { fine: 3, moving: 1 };

/** The radius from which a coast with few points is seen to be one. */
const large = 300;

/** Shades of twilight at rest. */
const softness = 6;

/** Draws the globe on a canvas behind the marks. */
export class GlobeDrawing {
  /** Ways that were flown. */
  readonly travelled: Outline[] = [];
  readonly #canvas = document.createElement('canvas');
  readonly #pen: CanvasRenderingContext2D;
  readonly #world: GlobeWorld;
  readonly #route: Outline[];
  readonly #colours: GlobeColours;
  readonly #sphere: GlobeSphere;
  #size = { width: 0, height: 0 };

  /** @param route the places of the journey, in its order */
  constructor(map: HTMLElement, world: GlobeWorld, route: Point[]) {
    const pen = this.#canvas.getContext('2d');
    if (!pen) throw new Error('There is nothing to draw on.');
    this.#pen = pen;
    this.#world = world;
    this.#route = waysBetween(...route);
    this.#colours = coloursOf(map);
    this.#sphere = new GlobeSphere(this.#colours);
    this.#canvas.ariaHidden = 'true';
    map.prepend(this.#canvas);
  }

  resize(width: number, height: number): void {
    this.#size = { width, height };
    this.#canvas.width = 0;
  }

  /** @param isFine with every point, the glow of the coasts and the shades of twilight: too long for a frame of many */
  draw(projection: GeoProjection, isFine: boolean): void {
    this.#clear(Math.min(devicePixelRatio, isFine ? densest.fine : densest.moving));
    const { land, line, route, dusk, night } = this.#colours;
    const shapes = this.#world[isFine ? 'fine' : 'coarse'];
    const sight = sightOf(projection);
    this.#sphere.draw(this.#pen, sight, isFine);
    this.#pen.beginPath();
    traceAreas(this.#pen, shapes.land, sight);
    this.#fill(land);
    if (isFine) {
      // A glow needs no fine points, but where the globe is large.
      this.#trace(this.#world[sight.radius > large ? 'fine' : 'coarse'].land, sight);
      this.#stroke(line, 5, 0.1);
    }
    this.#trace(shapes.land, sight);
    this.#stroke(line, 0.9, 0.7);
    this.#drawLines(shapes, sight);
    for (const shade of nightsOf(new Date(), isFine ? softness : 1)) {
      this.#pen.beginPath();
      geoPath(projection, this.#pen)(shade);
      this.#fill(isFine ? dusk : night);
    }
    this.#trace(this.#route, sight);
    this.#stroke(route, 1.2, 0.6, [2, 6]);
    this.#trace(this.travelled, sight);
    this.#stroke(route, 1.6, 0.9);
  }

  #drawLines({ settled, disputed, provisional, graticule }: GlobeShapes, sight: Sight): void {
    const { line } = this.#colours;
    this.#trace(settled, sight);
    this.#stroke(line, 0.7, 0.3);
    this.#trace(disputed, sight);
    this.#stroke(line, 1.3, 0.75, [0.1, 3.2]);
    this.#trace(provisional, sight);
    this.#stroke(line, 1, 0.75, [5, 4]);
    this.#trace(graticule, sight);
    this.#stroke(line, 1, 0.1);
  }

  #clear(density: number): void {
    const { width, height } = this.#size;
    if (this.#canvas.width !== Math.round(width * density)) {
      this.#canvas.width = Math.round(width * density);
      this.#canvas.height = Math.round(height * density);
      this.#pen.setTransform(density, 0, 0, density, 0, 0);
      this.#pen.lineJoin = this.#pen.lineCap = 'round';
    }
    this.#pen.clearRect(0, 0, width, height);
  }

  #trace(outlines: readonly Outline[], sight: Sight): void {
    this.#pen.beginPath();
    traceLines(this.#pen, outlines, sight);
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
