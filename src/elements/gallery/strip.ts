import { wantsLessMotion } from '../less-motion.ts';

/** A strip that is wider than the screen, with a button at each of its ends that leads one picture on. */
export function leadAlong(gallery: Element): void {
  const strip = gallery.querySelector<HTMLElement>('.strip');
  const words = gallery.querySelector('template')?.content.querySelector('.lightbox-turns');
  const turns = words?.cloneNode(true);
  if (!strip || !(turns instanceof HTMLElement)) return;
  turns.className = 'strip-turns small';
  const [back, on] = turns.querySelectorAll('button');
  const pictures = [...strip.children];
  const edge = () => parseFloat(getComputedStyle(strip).paddingInlineStart);

  /** How far each picture is from where the strip begins, in the direction of reading. */
  const distances = () => {
    const { left, right } = strip.getBoundingClientRect();
    const isMirrored = getComputedStyle(strip).direction === 'rtl';
    return pictures.map((picture) => {
      const box = picture.getBoundingClientRect();
      return (isMirrored ? right - box.right : box.left - left) - edge();
    });
  };
  /** How far from its beginning the strip is on its way to: who presses twice goes on from there. */
  let aim: number | undefined;
  const turn = (step: 1 | -1) => {
    const gone = Math.abs(strip.scrollLeft);
    const from = aim ?? gone;
    const places = distances().map((far) => far + gone);
    // A pixel less or more is the same place.
    const to = step > 0 ? places.find((place) => place > from + 2) : places.findLast((place) => place < from - 2);
    if (to === undefined) return;
    aim = Math.min(Math.max(to, 0), strip.scrollWidth - strip.clientWidth);
    const behavior = wantsLessMotion.matches ? 'instant' : 'smooth';
    strip.scrollTo({ left: getComputedStyle(strip).direction === 'rtl' ? -aim : aim, behavior });
  };
  const show = () => {
    const room = strip.scrollWidth - strip.clientWidth;
    const gone = Math.abs(strip.scrollLeft);
    if (aim !== undefined && Math.abs(gone - aim) < 2) aim = undefined;
    turns.hidden = room < 2;
    if (back) back.ariaDisabled = gone < 2 ? 'true' : null;
    if (on) on.ariaDisabled = gone > room - 2 ? 'true' : null;
  };

  back?.addEventListener('click', () => turn(-1));
  on?.addEventListener('click', () => turn(1));
  strip.addEventListener('scroll', show, { passive: true });
  // A hand that takes the strip goes where it likes.
  for (const type of ['pointerdown', 'wheel', 'keydown']) {
    strip.addEventListener(type, () => (aim = undefined), { passive: true });
  }
  new ResizeObserver(show).observe(strip);
  strip.after(turns);
  show();
}
