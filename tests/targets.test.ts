// Is what a finger presses high enough for it? (WCAG 2.5.8: 24 pixels, links within a sentence apart.)
import { expect, inject, test } from 'vitest';
import { pageAddress } from '../src/model/story/addresses.ts';
import { browserOfTests } from './support/browser.ts';
import { publishedPages } from './support/pages.ts';
import { drawAll } from './support/rendering.ts';

const origin = inject('origin');
const browser = await browserOfTests();

/** Every page of French that stands alone; of other scripts, where words are longer, home, a posting and a chapter. */
const kinds = (() => {
  const all = publishedPages().map(({ address }) => address);
  const depth = (address: string) => address.split('/').length - 2;
  const firstOf = (locale: string, sign: RegExp) =>
    publishedPages()
      .filter(({ address, html }) => address.startsWith(`/${locale}/`) && sign.test(html))
      .slice(0, 1);
  const chapters = ['fr', 'ar', 'ru'].flatMap((locale) => [
    ...firstOf(locale, /<scene-map/),
    ...firstOf(locale, /class="opening night part/),
  ]);
  return [
    ...new Set([
      ...all.filter((address) => /^\/(fr\/.*)?$/.test(address) && depth(address) <= 2),
      ...['/ar/', '/ru/'],
      ...all.filter((address) => address.startsWith(pageAddress('fr', 'missions'))).slice(0, 2),
      ...chapters.map(({ address }) => address),
    ]),
  ];
})();

test.each(kinds)('on a phone every link and button is 24 pixels wide and high, %s', async (address) => {
  const tab = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await tab.goto(`${origin}${address}`);
  await drawAll(tab);
  const found = await tab.evaluate(() => {
    /** Words of the same block beside the link, in which it stands as a part of a sentence. */
    const isInSentence = (link: Element) => {
      if (getComputedStyle(link).display !== 'inline') return false;
      const block = link.closest('p, li, dd, blockquote, figcaption, small, h1, h2, h3');
      if (!block) return false;
      const own = block.cloneNode(true) as Element;
      own.querySelectorAll('a').forEach((other) => other.remove());
      return /[\p{L}\p{N}]{2}/u.test(own.textContent);
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input')]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !isInSentence(target))
      .filter((target) => !target.closest('.skip') && getComputedStyle(target).clipPath === 'none')
      .map((target) => {
        // A link whose whole line can be pressed is as high as that line.
        const over = getComputedStyle(target, '::after');
        const box = over.position === 'absolute' && over.content !== 'none' ? target.parentElement : target;
        const { width = 0, height = 0 } = box?.getBoundingClientRect() ?? {};
        return {
          words: target.textContent.trim().slice(0, 40),
          width: Math.round(width),
          height: Math.round(height * 10) / 10,
        };
      });
  });
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
  await tab.close();
});
