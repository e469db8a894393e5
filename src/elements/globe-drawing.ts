import { geoPath, type GeoProjection } from 'd3-geo';
import type { Point } from '../model/versor.ts';
import { coloursOf, type GlobeColours } from './globe-colours.ts';
import { fillSphere, nightsOf } from './globe-sky.ts';
import type { GlobeShapes, GlobeWorld } from './globe-world.ts';

/** Pixels to a point, at most: more are not seen, but painted; still less while all moves. */
const densest = { fine: 3, moving: 1 };

/** Milliseconds a drawing may take while all moves, so that thirty of them fit in a second beside all else. */
const patience = 12;

/** Slow drawings that make a slow machine: the first are slow on any. */
const slowOnes = 8;

/** Shades of twilight at rest. */
const softness = 6;

/** Draws the globe on a canvas behind the marks. */
export class GlobeDrawing {
  /** Ways that were flown, from and to. */
  readonly travelled: [Point, Point][] = [];
  readonly #canvas = document.createElement('canvas');
  readonly #pen: CanvasRenderingContext2D;
  readonly #world: GlobeWorld;
  readonly #route: Point[];
  readonly #colours: GlobeColours;
  #size = { width: 0, height: 0 };
  /** Once found slow, a machine draws the lines within the land only at rest: they must not come and go. */
  #slowDrawings = 0;

  /** @param route the places of the journey, in its order */
  constructor(map: HTMLElement, world: GlobeWorld, route: Point[]) {
    const pen = this.#canvas.getContext('2d');
    if (!pen) throw new Error('There is nothing to draw on.');
    this.#pen = pen;
    this.#world = world;
    this.#route = route;
    this.#colours = coloursOf(map);
    this.#canvas.ariaHidden = 'true';
    map.prepend(this.#canvas);
  }

  resize(width: number, height: number): void {
    this.#size = { width, height };
    this.#canvas.width = 0;
  }

  /** @param isFine with every point, the glow of the coasts and the shades of twilight: too long for a frame of many */
  draw(projection: GeoProjection, isFine: boolean): void {
    const start = performance.now();
    this.#clear(Math.min(devicePixelRatio, isFine ? densest.fine : densest.moving));
    const { land, line, route, dusk, night } = this.#colours;
    const shapes = this.#world[isFine ? 'fine' : 'coarse'];
    fillSphere(this.#pen, projection, this.#colours);
    // All of these have points enough: none need be found between them.
    projection.precision(0);
    this.#trace(projection, shapes.land);
    this.#fill(land);
    if (isFine) this.#stroke(line, 5, 0.1);
    this.#stroke(line, 0.9, 0.7);
    if (isFine || this.#slowDrawings < slowOnes) this.#drawLines(projection, shapes, line);
    for (const shade of nightsOf(new Date(), isFine ? softness : 1)) {
      this.#trace(projection, shade);
      this.#fill(isFine ? dusk : night);
    }
    projection.precision(Math.SQRT1_2);
    this.#trace(projection, { type: 'LineString', coordinates: this.#route });
    this.#stroke(route, 1.2, 0.6, [2, 6]);
    this.#trace(projection, { type: 'MultiLineString', coordinates: this.travelled });
    this.#stroke(route, 1.6, 0.9);
    if (!isFine && performance.now() - start > patience) this.#slowDrawings++;
  }

  #drawLines(projection: GeoProjection, shapes: GlobeShapes, colour: string): void {
    this.#trace(projection, shapes.settled);
    this.#stroke(colour, 0.7, 0.3);
    this.#trace(projection, shapes.disputed);
    this.#stroke(colour, 1.3, 0.75, [0.1, 3.2]);
    this.#trace(projection, shapes.provisional);
    this.#stroke(colour, 1, 0.75, [5, 4]);
    this.#trace(projection, shapes.graticule);
    this.#stroke(colour, 1, 0.1);
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

  #trace(projection: GeoProjection, shape: GeoJSON.Geometry): void {
    this.#pen.beginPath();
    geoPath(projection, this.#pen)(shape);
  }

  #fill(colour: string): void {
    this.#pen.fillStyle = colour;
    this.#pen.fill();
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
