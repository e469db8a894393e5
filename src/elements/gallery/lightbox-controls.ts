import type PhotoSwipe from 'photoswipe';
import { withLate } from '../late-script.ts';

/**
 * Puts the controls of a gallery's template into its lightbox: share, close, zoom, previous, next, the count, the caption
 * and the credit. Every swipe and pinch has its twin here, a button that takes one tap. Nothing is set as HTML.
 * @param turned from PhotoSwipe's order of photographs to the reader's, and back
 */
export function dressLightbox(
  swipe: PhotoSwipe,
  template: HTMLTemplateElement,
  links: HTMLAnchorElement[],
  turned: (index: number) => number,
): void {
  // Its parts are there, and nothing is measured yet: what stands at the foot takes its room from the photograph.
  swipe.on('firstUpdate', () => {
    const { element } = swipe;
    if (!element) return;
    element.append(template.content.cloneNode(true));
    element.ariaLabel = template.dataset['label'] ?? '';
    element.ariaModal = 'true';
    // What is shown is said as it opens; then, as it changes, by the count.
    element.setAttribute('aria-describedby', 'lightbox-now');
    // PhotoSwipe's own descriptions of its parts are English words.
    for (const part of element.querySelectorAll('[aria-roledescription]')) part.removeAttribute('aria-roledescription');

    const show = () => showCurrent(element, links, turned(swipe.currIndex));
    element.addEventListener('click', (event) => press(swipe, event, links, turned));
    swipe.on('change', show);
    swipe.on('zoomPanUpdate', () => showZoom(element));
    show();
  });
  swipe.on('afterInit', () => {
    const { element } = swipe;
    if (!element) return;
    showZoom(element);
    leaveOnly(swipe, element);
    element.querySelector<HTMLButtonElement>('button[name="close"]')?.focus();
  });
}

/**
 * How much of the screen the bar and the foot take, in pixels: that which the longest caption needs, so that the
 * photograph does not jump from one to the next.
 */
export function roomTaken(lightbox: Element, links: HTMLAnchorElement[]): { above: number; below: number } {
  const bar = lightbox.querySelector<HTMLElement>('.lightbox-bar');
  const foot = lightbox.querySelector<HTMLElement>('.lightbox-foot');
  const caption = lightbox.querySelector('.lightbox-caption');
  if (!bar || !foot || !caption) return { above: 0, below: 0 };
  const parts = [...caption.children];
  const shown = parts.map(({ textContent }) => textContent);
  const heights = links.map((link) => {
    writeCaption(caption, link);
    return foot.offsetHeight;
  });
  parts.forEach((part, at) => (part.textContent = shown[at] ?? ''));
  return { above: bar.offsetHeight, below: Math.max(...heights) };
}

function press(swipe: PhotoSwipe, event: Event, links: HTMLAnchorElement[], turned: (index: number) => number): void {
  const button = (event.target as Element).closest('button');
  // It keeps the focus, and does nothing.
  if (!button || button.ariaDisabled === 'true') return;
  const at = turned(swipe.currIndex);
  if (button.name === 'close') swipe.close();
  if (button.name === 'zoom') swipe.toggleZoom();
  const [link, { element }] = [links[at], swipe];
  if (button.name === 'share' && link && element) {
    withLate(import('../sharing/share.ts'), ({ sharePhotograph }) => sharePhotograph(button, link, element));
  }
  if (button.name === 'previous') swipe.goTo(turned(at - 1));
  if (button.name === 'next') swipe.goTo(turned(at + 1));
}

function showCurrent(lightbox: Element, links: HTMLAnchorElement[], index: number): void {
  const link = links[index];
  const count = lightbox.querySelector<HTMLElement>('.lightbox-count');
  write(lightbox, '.lightbox-count', count?.dataset['words']?.replace('{number}', String(index + 1)));
  write(lightbox, '.lightbox-shown', link?.querySelector('img')?.alt);
  const caption = lightbox.querySelector('.lightbox-caption');
  if (caption && link) writeCaption(caption, link);
  if (caption) caption.scrollTop = 0;

  enable(lightbox, 'previous', index > 0);
  enable(lightbox, 'next', index < links.length - 1);
}

function writeCaption(caption: Element, link: HTMLAnchorElement): void {
  write(caption, 'span', link.dataset['caption']);
  write(caption, 'small', link.dataset['credit']);
}

/** The button says what its next press does; a photograph that is seen whole, pixel by pixel, has nothing to enlarge. */
function showZoom(lightbox: Element): void {
  const button = lightbox.querySelector<HTMLElement>('button[name="zoom"]');
  const words = button?.dataset[lightbox.classList.contains('pswp--zoomed-in') ? 'farther' : 'closer'];
  if (button && button.textContent !== words) button.textContent = words ?? '';
  enable(lightbox, 'zoom', lightbox.classList.contains('pswp--zoom-allowed'));
}

/** A button that is disabled outright would lose the focus to the page behind. */
function enable(lightbox: Element, name: string, may: boolean): void {
  const button = lightbox.querySelector<HTMLButtonElement>(`button[name="${name}"]`);
  if (button) button.ariaDisabled = may ? null : 'true';
}

function write(parent: Element, selector: string, text = ''): void {
  const part = parent.querySelector(selector);
  if (part) part.textContent = text;
}

/** While the lightbox is open, nothing behind it can be reached by any means. */
function leaveOnly(swipe: PhotoSwipe, lightbox: Element): void {
  const behind = [...document.body.children].filter((child) => child !== lightbox && !child.hasAttribute('inert'));
  for (const part of behind) part.toggleAttribute('inert', true);
  swipe.on('destroy', () => {
    for (const part of behind) part.toggleAttribute('inert', false);
  });
}
