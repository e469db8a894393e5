import { geoOrthographic } from 'd3-geo';
import { flightBetween, viewOf, type Flight, type View } from '../../model/sphere/flight.ts';
import type { Point } from '../../model/sphere/vector.ts';
import type { Rotation } from '../../model/sphere/versor.ts';
import { wantsLessMotion } from '../less-motion.ts';

/** How the globe is first seen: from where the flat map has its middle. */
export const wholeWorld = viewOf([15, 22], 1);

/** Radii of the globe to those of the globe shown whole; beyond, the coast at 1:110m is no shore. */
const nearest = 4;

/** What of its place the globe takes: there is room for a breath of air around it. */
const share = 0.46;

/** From where the globe is seen. Keys, buttons and fingers move it; the globe draws what it sees. */
export class GlobeCamera {
  view: View = wholeWorld;
  /** Of what is seen now, for whoever draws. */
  readonly projection = geoOrthographic().clipAngle(90);
  /** For whoever asks what lies under a finger: the drawing is not turned for a question. */
  readonly #asked = geoOrthographic();
  readonly #onMove: () => void;
  #radius = 0;
  #flight: (Flight & { start: number; to: View }) | undefined;

  /** @param onMove is called when something else will be seen, in the next frame */
  constructor(onMove: () => void) {
    this.#onMove = onMove;
  }

  get isFlying(): boolean {
    return this.#flight !== undefined;
  }

  /** What is seen, or will be when the flight has ended. */
  get aim(): View {
    return this.#flight?.to ?? this.view;
  }

  /** @param width of the picture, in pixels, as its height is */
  fit(width: number, height: number): void {
    this.#radius = Math.min(width, height) * share;
    for (const projection of [this.projection, this.#asked]) projection.translate([width / 2, height / 2]);
    this.#onMove();
  }

  /** Shows something else at once; a flight ends where it is. */
  show(view: View): void {
    this.#flight = undefined;
    this.view = within(view);
    this.#onMove();
  }

  /** Goes there along the great circle; at once for those who want less motion. */
  fly(to: View): void {
    if (wantsLessMotion.matches) return this.show(to);
    this.#flight = { ...flightBetween(this.view, within(to)), start: performance.now(), to: within(to) };
    this.#onMove();
  }

  /** The globe is in the reader's hand: where it was going counts no more. */
  stop(): void {
    this.#flight = undefined;
  }

  /** Sets the projection to what is seen in a frame, a flight going on until then. @param now milliseconds */
  turnTo(now: number): void {
    const flight = this.#flight;
    if (flight) {
      const part = Math.min(1, Math.max(0, now - flight.start) / flight.duration);
      this.view = flight.at(part);
      if (part === 1) this.#flight = undefined;
    }
    this.projection.rotate(this.view.rotation).scale(this.#radius * this.view.zoom);
  }

  /**
   * What of the Earth is at a place of the picture; beyond the globe's edge, the nearest of its edge.
   * @param rotation of the globe then
   */
  under([x, y]: Point, rotation: Rotation): Point {
    const asked = this.#asked.rotate(rotation).scale(this.#radius * this.view.zoom);
    const [middleX, middleY] = asked.translate();
    const reach = asked.scale() * 0.995;
    const away = Math.hypot(x - middleX, y - middleY);
    const part = Math.min(1, reach / away);
    return asked.invert?.([middleX + (x - middleX) * part, middleY + (y - middleY) * part]) ?? [0, 0];
  }
}

const within = (view: View): View => ({ ...view, zoom: Math.max(1, Math.min(nearest, view.zoom)) });
