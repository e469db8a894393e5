import type { View } from '../../model/sphere/flight.ts';
import type { Point } from '../../model/sphere/vector.ts';
import { draggedRotation, type Rotation } from '../../model/sphere/versor.ts';
import type { GlobeCamera } from './camera.ts';

/** Points that a press may tremble before it is a drag. */
const tremble = 4;

/** Turns the globe under one finger, and zooms it between two. A press that goes nowhere stays a press. */
export class GlobeDrag {
  readonly #picture: HTMLElement;
  readonly #camera: GlobeCamera;
  readonly #fingers = new Map<number, Point>();
  /** How the globe stood when it was taken, and what was under the finger. */
  #held: { rotation: Rotation; point: Point; from: Point } | undefined;
  #pinch: { apart: number; view: View } | undefined;

  constructor(picture: HTMLElement, camera: GlobeCamera, signal: AbortSignal) {
    this.#picture = picture;
    this.#camera = camera;
    const on = (type: string, act: (event: PointerEvent) => void) =>
      picture.addEventListener(type, (event) => act(event as PointerEvent), { signal });
    on('pointerdown', (event) => this.#press(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', (event) => this.#release(event));
    on('pointercancel', (event) => this.#release(event));
  }

  get isHolding(): boolean {
    return this.#picture.hasPointerCapture([...this.#fingers.keys()][0] ?? -1);
  }

  #press(event: PointerEvent): void {
    if (event.button > 0) return;
    this.#camera.stop();
    this.#fingers.set(event.pointerId, this.#placeOf(event));
    this.#grasp();
  }

  #move(event: PointerEvent): void {
    // Released beyond the map, where nobody heard it.
    if (event.buttons === 0) return this.#release(event);
    // The drag that woke the globe was pressed before anybody listened.
    if (!this.#fingers.has(event.pointerId)) return this.#press(event);
    const at = this.#placeOf(event);
    this.#fingers.set(event.pointerId, at);
    if (this.#pinch) return this.#zoom(this.#pinch);
    const held = this.#held;
    if (!held) return;
    const isStill = Math.hypot(at[0] - held.from[0], at[1] - held.from[1]) < tremble;
    if (isStill && !this.isHolding) return;
    if (!this.isHolding) this.#picture.setPointerCapture(event.pointerId);
    const reached = this.#camera.under(at, held.rotation);
    this.#camera.show({ ...this.#camera.view, rotation: draggedRotation(held.rotation, held.point, reached) });
  }

  #release({ pointerId }: PointerEvent): void {
    if (this.#fingers.delete(pointerId)) this.#grasp();
  }

  /** Takes the globe anew, with the fingers that are on it. */
  #grasp(): void {
    const [first, second] = [...this.#fingers.values()];
    const { view } = this.#camera;
    this.#pinch = first && second && { apart: apart(first, second), view };
    this.#held =
      first && !second
        ? { rotation: view.rotation, point: this.#camera.under(first, view.rotation), from: first }
        : undefined;
  }

  #zoom({ apart: before, view }: { apart: number; view: View }): void {
    const [first, second] = [...this.#fingers.values()];
    if (first && second) this.#camera.show({ ...view, zoom: (view.zoom * apart(first, second)) / before });
  }

  #placeOf({ clientX, clientY }: PointerEvent): Point {
    const { left, top } = this.#picture.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }
}

const apart = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
