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
  const turn = (step: 1 | -1) => {
    const all = distances();
    // A pixel less or more is the same place.
    const at = step > 0 ? all.findIndex((far) => far > 2) : all.findLastIndex((far) => far < -2);
    const by = (all[at] ?? 0) * (getComputedStyle(strip).direction === 'rtl' ? -1 : 1);
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    strip.scrollBy({ left: by, behavior });
  };
  const show = () => {
    const room = strip.scrollWidth - strip.clientWidth;
    const gone = Math.abs(strip.scrollLeft);
    turns.hidden = room < 2;
    if (back) back.ariaDisabled = gone < 2 ? 'true' : null;
    if (on) on.ariaDisabled = gone > room - 2 ? 'true' : null;
  };

  back?.addEventListener('click', () => turn(-1));
  on?.addEventListener('click', () => turn(1));
  strip.addEventListener('scroll', show, { passive: true });
  new ResizeObserver(show).observe(strip);
  strip.after(turns);
  show();
}
