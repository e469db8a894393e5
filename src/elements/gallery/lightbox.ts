import PhotoSwipe, { type SlideData } from 'photoswipe';
import sheet from '../../styles/lightbox/lightbox.css?url';
import { lateSheet } from '../late-sheet.ts';
import { dressLightbox, roomTaken } from './lightbox-controls.ts';

/** Whether it has its style sheet, without which it is not opened. */
export const dressed = lateSheet(sheet);

export interface Lightbox {
  /** @param index from 0, in the reader's order */
  show(index: number): void;
  close(): void;
}

interface Listeners {
  onShow: (index: number) => void;
  onClose: () => void;
}

/**
 * Opens photographs in PhotoSwipe. It knows no right-to-left: there the photographs are given to it in the reverse
 * order, so that the next one lies to the left, and swipes and arrow keys go the way they point.
 * @param links to the photographs, in the reader's order
 * @param template the controls, their words from the server
 */
export function openLightbox(
  links: HTMLAnchorElement[],
  template: HTMLTemplateElement,
  first: number,
  { onShow, onClose }: Listeners,
): Lightbox {
  const isRightToLeft = getComputedStyle(template.parentElement ?? document.body).direction === 'rtl';
  /** From the reader's order to PhotoSwipe's, and back. */
  const turned = (index: number) => (isRightToLeft ? links.length - 1 - index : index);

  let taken = { above: 0, below: 0 };
  const swipe = new PhotoSwipe({
    dataSource: isRightToLeft ? links.map(slideOf).reverse() : links.map(slideOf),
    index: turned(first),
    // A series that begins again by itself hides its end.
    loop: false,
    bgOpacity: 1,
    // Our own controls stand in for these, whose icons would be set as HTML.
    ...{ arrowPrev: false, arrowNext: false, close: false, zoom: false, counter: false, preloader: false },
    // The gallery gives the focus back, also where an address opened the lightbox.
    returnFocus: false,
    errorMsg: template.dataset['failed'] ?? '',
    // PhotoSwipe ignores every key and press until its own opening has ended; the style sheet fades it in instead.
    showHideAnimationType: 'none',
    // Room for the caption: beside the photograph on wide screens, below it on phones.
    paddingFn: ({ x: width }) => {
      if (width < 900) return { top: taken.above + 8, bottom: taken.below + 8, left: 0, right: 0 };
      const [left, right] = isRightToLeft ? [400, 64] : [64, 400];
      return { top: 64, bottom: 64, left, right };
    },
  });

  swipe.on('change', () => onShow(turned(swipe.currIndex)));
  dressLightbox(swipe, template, links, turned);
  // Letters may be large, and a caption long.
  swipe.on('beforeResize', () => {
    if (swipe.element) taken = roomTaken(swipe.element, links);
  });
  swipe.init();
  // After all else has been put back, so that the page can take the focus again.
  swipe.on('destroy', onClose);

  return {
    show: (index) => swipe.goTo(turned(index)),
    close: () => swipe.close(),
  };
}

function slideOf(link: HTMLAnchorElement): SlideData {
  const thumbnail = link.querySelector('img');
  return {
    src: link.href,
    width: Number(link.dataset['width']),
    height: Number(link.dataset['height']),
    alt: thumbnail?.alt ?? '',
    msrc: thumbnail?.currentSrc ?? '',
  };
}
