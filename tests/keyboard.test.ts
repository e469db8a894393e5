// Can somebody who has only a keyboard go through the site?
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { focused, type Focused } from './support/focus.ts';

const origin = inject('origin');
const browser = await browserOfTests();

/** Presses Tab from the top of a page until the focus leaves it. */
async function walk(tab: Page, address: string): Promise<Focused[]> {
  await tab.goto(`${origin}${address}`);
  // What comes as somebody reads, so that it does not come behind the one who presses Tab without reading.
  const strip = tab.locator('.strip');
  if ((await strip.count()) > 0) {
    await strip.scrollIntoViewIfNeeded();
    await tab.locator('.strip-turns').waitFor({ state: 'attached' });
    await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  }
  const stops: Focused[] = [];
  for (let press = 0; press < 300; press++) {
    await tab.keyboard.press('Tab');
    const stop = await focused(tab);
    if (!stop) return stops;
    if (!stop.isSame) stops.push(stop);
  }
  throw new Error(`The focus never leaves ${address}: it is caught at ${stops.at(-1)?.name ?? 'nothing'}.`);
}

/** How many things of a page Tab can reach: what is folded away it cannot, and of the marks of a map it reaches one. */
const reachable = (tab: Page): Promise<number> =>
  tab.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, video[controls], [tabindex="0"]'),
      ].filter((element) => element.checkVisibility() && element.tabIndex >= 0 && !element.closest('[inert]')).length,
  );

const walked = [
  '/fr/',
  '/ar/',
  '/fr/missions/',
  ...writtenChapters().flatMap(({ address }) => (/^\/(fr|ar)\//.test(address) ? [address] : [])),
];

test.each(walked)(
  'Tab goes from the first link of %s to the last, is never caught, and always shows where it is',
  async (address) => {
    const tab = await browser.newPage();
    const stops = await walk(tab, address);
    expect(stops.filter(({ isVisible, isShown }) => !isVisible || !isShown)).toEqual([]);
    expect(stops).toHaveLength(await reachable(tab));
    await tab.close();
  },
);

test('the first press of Tab offers to go to the content, and Enter goes there', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${origin}/fr/`);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('pageContent');
  await tab.close();
});

test('the language menu opens with Enter, and its languages follow', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${origin}/ar/`);
  await tab.locator('header button[popovertarget]').focus();
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  expect(await tab.evaluate(() => document.activeElement?.getAttribute('hreflang'))).toBe('fr');
  await tab.close();
});
