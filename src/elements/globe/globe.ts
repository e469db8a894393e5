import { middleOf } from '../../model/sphere/flight.ts';
import type { GlobeData } from '../../model/maps/globe-data.ts';
import { mapAct } from '../../model/maps/map-keys.ts';
import { GlobeCamera } from './camera.ts';
import { GlobeCaption } from './caption.ts';
import { GlobeKeys } from './keys.ts';
import { GlobeDrawing } from './drawing.ts';
import { GlobeDrag } from './drag.ts';
import { GlobeGathering, ungather } from './gathering.ts';
import { GlobeMarks, pointOf } from './marks.ts';
import { GlobeNames } from './names.ts';
import { onRenewal } from './renewal.ts';
import { unpackWorld, type GlobeWorld } from './world.ts';

/** Milliseconds after the last movement when all is drawn fine again, and named anew. */
const rest = 140;

/** Fetches the land, and puts the globe in the place of the flat drawing. Throws where it cannot. */
export async function wakeGlobe(map: HTMLElement, signal: AbortSignal): Promise<Globe> {
  const response = await fetch(map.dataset['world'] ?? '', { signal });
  if (!response.ok) throw new Error(`The land did not arrive: ${response.status}.`);
  const [world] = await Promise.all([response.json() as Promise<GlobeData>, ungather(map)]);
  return new Globe(map, unpackWorld(world), signal);
}

/** The globe on its map: drawn as its camera sees it, moved by what readers do. */
export class Globe {
  readonly #camera = new GlobeCamera(() => this.#redraw());
  readonly #map: HTMLElement;
  readonly #picture: HTMLElement;
  readonly #marks: GlobeMarks;
  readonly #names: GlobeNames;
  readonly #gathering: GlobeGathering;
  readonly #caption: GlobeCaption;
  readonly #drawing: GlobeDrawing;
  readonly #keys: GlobeKeys;
  /** Of the picture. */
  #size = { width: 0, height: 0 };
  #frame = 0;
  #rest = 0;

  constructor(map: HTMLElement, world: GlobeWorld, signal: AbortSignal) {
    this.#map = map;
    this.#picture = map.querySelector('.picture') as HTMLElement;
    map.dataset['state'] = 'awake';
    this.#marks = new GlobeMarks(map);
    this.#names = new GlobeNames(this.#marks);
    this.#caption = new GlobeCaption(map);
    this.#gathering = new GlobeGathering(map, this.#marks);
    const route = this.#marks.journey.map(({ point }) => point);
    this.#drawing = new GlobeDrawing(map, world, route);
    new GlobeDrag(this.#picture, this.#camera, signal);
    const { travelled, canvas } = this.#drawing;
    this.#keys = new GlobeKeys(map, this.#camera, this.#marks, this.#caption, travelled, signal);
    const onSize = new ResizeObserver(() => this.#measure());
    onSize.observe(this.#picture);
    signal.addEventListener('abort', () => onSize.disconnect());
    onRenewal(canvas, () => this.#renew(), signal);
    this.#measure();
  }

  /** Does what a gesture asks for. */
  follow(event: Event): void {
    const act = event instanceof KeyboardEvent && mapAct(event);
    const { view } = this.#camera;
    if (act) this.#keys.onKey(act);
    else if (event instanceof WheelEvent)
      this.#camera.show({ ...view, zoom: view.zoom * Math.exp(-event.deltaY / 150) });
    else if (event.type === 'click') this.#onPress(event.target as Element);
  }

  /** A button, or a mark that stands for several: they part when they come nearer. */
  #onPress(target: Element): void {
    const several = target.closest<SVGAElement>('a[data-gathers]');
    if (several) this.#keys.partAt(pointOf(several));
    else this.#keys.onButton(target.closest('button')?.name ?? '');
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.#picture;
    this.#size = { width, height };
    this.#drawing.resize(width, height);
    this.#names.measure({ width, height });
    this.#camera.fit(width, height);
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
    this.#camera.turnTo(now);
    const { projection, view } = this.#camera;
    this.#marks.place(projection, middleOf(view), this.#size);
    this.#names.keepApart();
    this.#drawing.draw(projection, false);
    if (this.#camera.isFlying) this.#redraw();
    else this.#rest = window.setTimeout(() => this.#settle(), rest);
  }

  #settle(): void {
    const { projection, view } = this.#camera;
    this.#drawing.draw(projection, true);
    this.#gathering.gather(view.zoom);
    this.#names.write();
    delete this.#map.dataset['moving'];
    this.#caption.tellNearest(this.#marks.seen.length ? undefined : this.#marks.nearestTo(middleOf(view)));
  }
}
