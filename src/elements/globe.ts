import { geoOrthographic } from 'd3-geo';
import { flightBetween, middleOf, viewOf, type Flight, type View } from '../model/sphere/flight.ts';
import type { GlobeData } from '../model/maps/globe-data.ts';
import { mapAct } from '../model/maps/map-keys.ts';
import { GlobeCaption } from './globe-caption.ts';
import { GlobeCourse } from './globe-course.ts';
import { GlobeDrawing } from './globe-drawing.ts';
import { GlobeHand } from './globe-hand.ts';
import { GlobeMarks } from './globe-marks.ts';
import { GlobeNames } from './globe-names.ts';
import { onRenewal } from './globe-renewal.ts';
import { unpackWorld, type GlobeWorld } from './globe-world.ts';

/** How the globe is first seen: from where the flat map has its middle. */
export const wholeWorld = viewOf([15, 22], 1);

/** Radii of the globe to those of the globe shown whole; beyond, the coast at 1:110m is no shore. */
const nearest = 4;

/** What of its place the globe takes: there is room for a breath of air around it. */
const share = 0.46;

/** Milliseconds after the last movement when all is drawn fine again, and named anew. */
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
  readonly #picture: HTMLElement;
  readonly #marks: GlobeMarks;
  readonly #names: GlobeNames;
  readonly #caption: GlobeCaption;
  readonly #drawing: GlobeDrawing;
  readonly #course: GlobeCourse;
  /** Of the picture. */
  #size = { width: 0, height: 0 };
  #radius = 0;
  #flight: (Flight & { start: number; to: View }) | undefined;
  #frame = 0;
  #rest = 0;

  constructor(map: HTMLElement, world: GlobeWorld, signal: AbortSignal) {
    this.#map = map;
    this.#picture = map.querySelector('.picture') as HTMLElement;
    map.dataset['state'] = 'awake';
    this.#marks = new GlobeMarks(map);
    this.#names = new GlobeNames(this.#marks);
    this.#caption = new GlobeCaption(map);
    const route = this.#marks.all.map(({ point }) => point);
    this.#drawing = new GlobeDrawing(map, world, route);
    new GlobeHand(this.#picture, this, signal);
    const { travelled, canvas } = this.#drawing;
    this.#course = new GlobeCourse(map, this, this.#marks, this.#caption, travelled, signal);
    const onSize = new ResizeObserver(() => this.#measure());
    onSize.observe(this.#picture);
    signal.addEventListener('abort', () => onSize.disconnect());
    onRenewal(canvas, () => this.#renew(), signal);
    this.#measure();
  }

  /** What is seen, or will be when the flight has ended. */
  get aim(): View {
    return this.#flight?.to ?? this.view;
  }

  /** Does what a gesture asks for. */
  follow(event: Event): void {
    const act = event instanceof KeyboardEvent && mapAct(event);
    if (act) this.#course.onKey(act);
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
    const { clientWidth: width, clientHeight: height } = this.#picture;
    this.#size = { width, height };
    this.#radius = Math.min(width, height) * share;
    this.projection.translate([width / 2, height / 2]);
    this.#drawing.resize(width, height);
    this.#names.measure({ width, height });
    this.#redraw();
  }

  #renew(): void {
    this.#drawing.renew();
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
    this.#marks.place(this.projection, middleOf(this.view), this.#size);
    this.#names.keepApart();
    this.#drawing.draw(this.projection, false);
    if (this.#flight) this.#redraw();
    else this.#rest = window.setTimeout(() => this.#settle(), rest);
  }

  #settle(): void {
    this.#drawing.draw(this.projection, true);
    this.#names.write();
    delete this.#map.dataset['moving'];
    this.#caption.tellNearest(this.#marks.seen.length ? undefined : this.#marks.nearestTo(middleOf(this.view)));
  }
}

const within = (view: View): View => ({ ...view, zoom: Math.max(1, Math.min(nearest, view.zoom)) });
