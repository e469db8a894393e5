import type PhotoSwipe from 'photoswipe';

/**
 * Puts the controls of a gallery's template into its lightbox: close, zoom, previous, next, the count, the caption
 * and the credit. Every swipe and pinch has its twin here, a button that takes one tap. Nothing is set as HTML.
 * @param turned from PhotoSwipe's order of photographs to the reader's, and back
 */
export function dressLightbox(
  swipe: PhotoSwipe,
  template: HTMLTemplateElement,
  links: HTMLAnchorElement[],
  turned: (index: number) => number,
): void {
  swipe.on('afterInit', () => {
    const { element } = swipe;
    if (!element) return;
    element.append(template.content.cloneNode(true));
    element.ariaLabel = template.dataset['label'] ?? '';
    element.ariaModal = 'true';
    // PhotoSwipe's own descriptions of its parts are English words.
    for (const part of element.querySelectorAll('[aria-roledescription]')) part.removeAttribute('aria-roledescription');

    const show = () => showCurrent(element, links, turned(swipe.currIndex));
    element.addEventListener('click', (event) => press(swipe, event, turned));
    swipe.on('change', show);
    show();
    leaveOnly(swipe, element);
    element.querySelector<HTMLButtonElement>('button[name="close"]')?.focus();
  });
}

function press(swipe: PhotoSwipe, event: Event, turned: (index: number) => number): void {
  const name = (event.target as Element).closest('button')?.name;
  const at = turned(swipe.currIndex);
  if (name === 'close') swipe.close();
  if (name === 'zoom') swipe.toggleZoom();
  if (name === 'previous') swipe.goTo(turned(at - 1));
  if (name === 'next') swipe.goTo(turned(at + 1));
}

function showCurrent(lightbox: Element, links: HTMLAnchorElement[], index: number): void {
  const link = links[index];
  const write = (selector: string, text = '') => {
    const part = lightbox.querySelector(selector);
    if (part) part.textContent = text;
  };
  const count = lightbox.querySelector<HTMLElement>('.lightbox-count');
  write('.lightbox-count', count?.dataset['words']?.replace('{number}', String(index + 1)));
  write('.lightbox-caption span', link?.dataset['caption']);
  write('.lightbox-caption small', link?.dataset['credit']);

  const mayGo = { previous: index > 0, next: index < links.length - 1 };
  for (const [name, may] of Object.entries(mayGo)) {
    const button = lightbox.querySelector<HTMLButtonElement>(`button[name="${name}"]`);
    if (button) button.disabled = !may;
  }
}

/** While the lightbox is open, nothing behind it can be reached by any means. */
function leaveOnly(swipe: PhotoSwipe, lightbox: Element): void {
  const behind = [...document.body.children].filter((child) => child !== lightbox && !child.hasAttribute('inert'));
  for (const part of behind) part.toggleAttribute('inert', true);
  swipe.on('destroy', () => {
    for (const part of behind) part.toggleAttribute('inert', false);
  });
}
