import { geoOrthographic } from 'd3-geo';
import { flightBetween, middleOf, viewOf, type Flight, type View } from '../model/flight.ts';
import type { GlobeData } from '../model/globe-data.ts';
import { GlobeCourse } from './globe-course.ts';
import { GlobeDrawing } from './globe-drawing.ts';
import { GlobeHand } from './globe-hand.ts';
import { GlobeMarks } from './globe-marks.ts';
import { unpackWorld, type GlobeWorld } from './globe-world.ts';

/** How the globe is first seen: from where the flat map has its middle. */
export const wholeWorld = viewOf([15, 22], 1);

/** Radii of the globe to those of the globe shown whole; beyond, the coast at 1:110m is no shore. */
const nearest = 4;

/** What of its place the globe takes: there is room for a breath of air around it. */
const share = 0.46;

/** Milliseconds after the last movement when all is drawn fine again, and named. */
const rest = 140;

/** Fetches the land, and puts the globe in the place of the flat drawing. Throws where it cannot. */
export async function wakeGlobe(map: HTMLElement, signal: AbortSignal): Promise<Globe> {
  const response = await fetch(map.dataset['world'] ?? '', { signal });
  if (!response.ok) throw new Error(`The land did not arrive: ${response.status}.`);
  return new Globe(map, unpackWorld((await response.json()) as GlobeData), signal);
}

/** The globe on its map: what is seen of it, and how that changes. */
export class Globe {
  view: View = wholeWorld;
  readonly projection = geoOrthographic().clipAngle(90);
  readonly #map: HTMLElement;
  readonly #marks: GlobeMarks;
  readonly #drawing: GlobeDrawing;
  readonly #course: GlobeCourse;
  #radius = 0;
  #flight: (Flight & { start: number; to: View }) | undefined;
  #frame = 0;
  #rest = 0;

  constructor(map: HTMLElement, world: GlobeWorld, signal: AbortSignal) {
    this.#map = map;
    this.#marks = new GlobeMarks(map);
    const route = this.#marks.all.map(({ point }) => point);
    this.#drawing = new GlobeDrawing(map, world, route);
    new GlobeHand(map, this, signal);
    this.#course = new GlobeCourse(map, this, this.#marks, this.#drawing.travelled, signal);
    map.dataset['state'] = 'awake';
    const onSize = new ResizeObserver(() => this.#measure());
    onSize.observe(map);
    signal.addEventListener('abort', () => onSize.disconnect());
    this.#measure();
  }

  /** What is seen, or will be when the flight has ended. */
  get aim(): View {
    return this.#flight?.to ?? this.view;
  }

  /** Does what a gesture asks for. */
  follow(event: Event): void {
    if (event instanceof KeyboardEvent) this.#course.onKey(event.key);
    else if (event instanceof WheelEvent)
      this.show({ ...this.view, zoom: this.view.zoom * Math.exp(-event.deltaY / 150) });
    else if (event.type === 'click') this.#course.onButton((event.target as Element).closest('button')?.name ?? '');
  }

  /** Shows something else at once; a flight ends where it is. */
  show(view: View): void {
    this.#flight = undefined;
    this.view = within(view);
    this.#redraw();
  }

  /** Goes there along the great circle; at once for those who want less motion. */
  fly(to: View): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return this.show(to);
    this.#flight = { ...flightBetween(this.view, within(to)), start: performance.now(), to: within(to) };
    this.#redraw();
  }

  /** The globe is in the reader's hand: where it was going counts no more. */
  stop(): void {
    this.#flight = undefined;
  }

  #measure(): void {
    const { clientWidth, clientHeight } = this.#map;
    this.#radius = Math.min(clientWidth, clientHeight) * share;
    this.projection.translate([clientWidth / 2, clientHeight / 2]);
    this.#drawing.resize(clientWidth, clientHeight);
    this.#marks.measure();
    this.#redraw();
  }

  #redraw(): void {
    clearTimeout(this.#rest);
    this.#map.dataset['moving'] = '';
    this.#frame ||= requestAnimationFrame((now) => this.#draw(now));
  }

  #draw(now: number): void {
    this.#frame = 0;
    const flight = this.#flight;
    if (flight) {
      const part = Math.min(1, Math.max(0, now - flight.start) / flight.duration);
      this.view = flight.at(part);
      if (part === 1) this.#flight = undefined;
    }
    this.projection.rotate(this.view.rotation).scale(this.#radius * this.view.zoom);
    this.#marks.place(this.projection, middleOf(this.view));
    this.#drawing.draw(this.projection, false);
    if (this.#flight) this.#redraw();
    else this.#rest = window.setTimeout(() => this.#settle(), rest);
  }

  #settle(): void {
    this.#drawing.draw(this.projection, true);
    this.#marks.name();
    delete this.#map.dataset['moving'];
  }
}

const within = (view: View): View => ({ ...view, zoom: Math.max(1, Math.min(nearest, view.zoom)) });
