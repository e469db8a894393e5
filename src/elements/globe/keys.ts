import { nearestTowards } from '../../model/sphere/direction.ts';
import { middleOf, viewOf, type View } from '../../model/sphere/flight.ts';
import type { Point } from '../../model/sphere/vector.ts';
import { waysBetween, type Outline } from '../../model/sphere/near-side.ts';
import type { MapAct } from '../../model/maps/map-keys.ts';
import { wholeWorld, type GlobeCamera } from './camera.ts';
import type { GlobeCaption } from './caption.ts';
import type { GlobeMark, GlobeMarks } from './marks.ts';

/** How near a posting is when it is flown to. */
const near = 1.5;

/** What one press of “closer” does. */
const step = 1.5;

/** And one press on a mark that stands for several. */
const parting = 2;

/** Degrees clockwise from the top of the screen. */
const directions: Record<string, number> = { ArrowUp: 0, ArrowRight: 90, ArrowDown: 180, ArrowLeft: 270 };

/** Where keys and buttons take the globe: from posting to posting, nearer and farther. */
export class GlobeKeys {
  readonly #camera: GlobeCamera;
  readonly #marks: GlobeMarks;
  readonly #caption: GlobeCaption;
  readonly #travelled: Outline[];
  #chosen: GlobeMark | undefined;
  #isChoosing = false;

  /** @param travelled gets the ways that are flown */
  constructor(
    map: HTMLElement,
    camera: GlobeCamera,
    marks: GlobeMarks,
    caption: GlobeCaption,
    travelled: Outline[],
    signal: AbortSignal,
  ) {
    this.#camera = camera;
    this.#marks = marks;
    this.#caption = caption;
    this.#travelled = travelled;
    map.addEventListener('focusin', ({ target }) => this.#onFocus(target), { signal });
  }

  onKey(act: MapAct): void {
    const direction = directions[act];
    if (direction !== undefined) this.#goTowards(direction);
    else if (act === 'Home') this.#goTo(this.#marks.journey[0], true);
    else if (act === 'End') this.#goTo(this.#marks.journey.at(-1), true);
    else this.onButton(act);
  }

  onButton(name: string): void {
    if (name === 'next') return this.#goTo(this.#beside(1), false);
    if (name === 'previous') return this.#goTo(this.#beside(-1), false);
    if (name === 'world') this.#camera.fly(this.#world());
    else if (name === 'closer') this.#camera.fly(this.#closer());
    else this.#camera.fly({ ...this.#camera.aim, zoom: this.#camera.aim.zoom / step });
    this.#caption.tellZoom(this.#camera.aim.zoom);
  }

  /** Comes nearer to marks of which one stands for several, so that they part. */
  partAt(place: Point): void {
    this.#camera.fly(viewOf(place, this.#camera.aim.zoom * parting));
    this.#caption.tellZoom(this.#camera.aim.zoom);
  }

  /** Nearer to a posting, and not to whatever is in the middle: to the one that has the focus, or the nearest. */
  #closer(): View {
    const { aim } = this.#camera;
    const mark = this.#marks.focused ?? this.#marks.nearestTo(middleOf(aim));
    return mark ? viewOf(mark.point, aim.zoom * step) : { ...aim, zoom: aim.zoom * step };
  }

  /** The globe shown whole; what has the focus does not go out of sight. */
  #world(): View {
    const { focused } = this.#marks;
    const isHidden = focused && this.#marks.isFar(focused, middleOf(wholeWorld));
    return isHidden ? viewOf(focused.point, 1) : wholeWorld;
  }

  /** The posting before or after on the journey, which begins again where it ends. */
  #beside(step: number): GlobeMark | undefined {
    const { journey } = this.#marks;
    const at = this.#chosen ? journey.indexOf(this.#chosen) : -1;
    const index = at < 0 ? 0 : at + step;
    return journey[(index + journey.length) % journey.length];
  }

  #goTowards(direction: number): void {
    const { all, focused } = this.#marks;
    const from = focused ?? this.#chosen ?? all[0];
    if (!from) return;
    const places = all.map(({ place }) => place);
    // A globe that is tilted has its north elsewhere.
    const index = nearestTowards(direction - this.#camera.view.rotation[2], from.place, places);
    if (index === undefined) this.#caption.tellNothingThere();
    else this.#goTo(all[index], true);
  }

  /** @param isByKey then the focus goes there, and whoever hears it hears the name already */
  #goTo(mark: GlobeMark | undefined, isByKey: boolean): void {
    if (!mark) return;
    const before = this.#chosen ?? this.#marks.focused;
    if (before && before !== mark) this.#travelled.push(...waysBetween(before.point, mark.point));
    this.#chosen = mark;
    this.#isChoosing = true;
    this.#marks.choose(mark, isByKey);
    this.#isChoosing = false;
    this.#caption.tell(mark, isByKey);
    this.#camera.fly(viewOf(mark.point, Math.max(near, this.#camera.aim.zoom)));
  }

  /** What Tab comes to is shown, though it were on the other side, or beyond the edge. */
  #onFocus(target: EventTarget | null): void {
    const mark = this.#marks.all.find(({ link }) => link === target);
    if (mark && !this.#isChoosing && !mark.isSeen) this.#goTo(mark, true);
  }
}
