import { labelsBeside, legibleLabels, type Beside } from '../../model/maps/labels.ts';
import type { GlobeMark, GlobeMarks } from './marks.ts';

/** Points nearer than which a finger would find two marks at once: theirs are made smaller. */
const finger = 44;

/** Points between a name and the edge of the picture, at least. */
const margin = 6;

/** The names of the marks, or on a phone their numbers: written where none covers another, and hidden where one would. */
export class GlobeNames {
  readonly #marks: GlobeMarks;
  #size = 16;
  #frame = { width: 0, height: 0 };
  readonly #written = new Map<GlobeMark, { text: SVGTextElement; width: number; beside: Beside }>();

  constructor(marks: GlobeMarks) {
    this.#marks = marks;
  }

  /** @param frame the picture */
  measure(frame: { width: number; height: number }): void {
    this.#frame = { width: frame.width - 2 * margin, height: frame.height - 2 * margin };
    for (const mark of this.#marks.all) {
      const texts = [...mark.link.querySelectorAll<SVGTextElement>('text')];
      const text = texts.find((one) => getComputedStyle(one).display !== 'none');
      if (!text) continue;
      this.#size = parseFloat(getComputedStyle(text).fontSize);
      const [dx = 0, dy = 0] = ['dx', 'dy'].map((name) => parseFloat(text.getAttribute(name) ?? ''));
      const anchor = text.getAttribute('text-anchor') as Beside['anchor'];
      this.#written.set(mark, {
        text,
        width: text.getComputedTextLength() / this.#size,
        beside: { dx, dy, anchor },
      });
    }
  }

  /** Finds every name the best place among those that are seen. */
  write(): void {
    const seen = this.#seen();
    labelsBeside(seen, this.#size, this.#frame).forEach((beside, index) => {
      const { mark, text } = seen[index] as (typeof seen)[number];
      Object.assign(this.#written.get(mark) ?? {}, { beside });
      text.setAttribute('dx', `${beside.dx}em`);
      text.setAttribute('dy', `${beside.dy}em`);
      text.setAttribute('text-anchor', beside.anchor);
    });
    for (const { mark } of seen) {
      const isClose = seen.some(
        (other) => other.mark !== mark && Math.hypot(other.x - mark.x, other.y - mark.y) < finger,
      );
      mark.link.toggleAttribute('data-close', isClose);
    }
    this.keepApart();
  }

  /** While all moves a name stays beside its mark, and fades only where it would cover another or leave the picture. */
  keepApart(): void {
    const seen = this.#seen();
    legibleLabels(seen, this.#size, this.#frame).forEach((isLegible, index) =>
      seen[index]?.mark.link.toggleAttribute('data-illegible', !isLegible),
    );
  }

  #seen() {
    return this.#marks.seen.flatMap((mark) => {
      const written = this.#written.get(mark);
      return written ? [{ mark, ...written, x: mark.x - margin, y: mark.y - margin, name: '' }] : [];
    });
  }
}
