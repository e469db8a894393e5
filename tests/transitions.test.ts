// Does a posting’s mark open into its picture, and close again, without a script of ours?
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';

const origin = inject('origin');
const browser = await browserOfTests();

/** What moves when a page is shown: the names of the groups of its transition; nothing where it just appears. */
async function watched(reducedMotion: 'reduce' | 'no-preference'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion });
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      const seen = window as { moved?: Promise<string[]> };
      seen.moved = Promise.resolve(viewTransition?.ready).then(() =>
        document
          .getAnimations()
          .map(({ effect }) => (effect as KeyframeEffect).pseudoElement ?? '')
          .filter((name) => name.startsWith('::view-transition-group')),
      );
    });
  });
  await tab.goto(`${origin}/fr/`);
  return tab;
}

const moved = (tab: Page) => tab.evaluate(() => (window as { moved?: Promise<string[]> }).moved);

test('the mark of Algiers on the map opens into its chapter, and Back closes it', async () => {
  const tab = await watched('no-preference');
  await tab.locator('world-map a[data-posting="algeria"]').click();
  await tab.waitForURL('**/fr/algerie/*/');
  await expect.poll(() => moved(tab)).toContain('::view-transition-group(algeria)');
  await tab.goBack();
  await tab.waitForURL('**/fr/');
  await expect.poll(() => moved(tab)).toContain('::view-transition-group(algeria)');
});

test('for less motion, pages just appear', async () => {
  const tab = await watched('reduce');
  await tab.locator('world-map a[data-posting="algeria"]').click();
  await tab.waitForURL('**/fr/algerie/*/');
  await expect.poll(() => moved(tab)).toEqual([]);
});

test('no page gives one name to two things', async () => {
  const tab = await watched('no-preference');
  for (const path of ['/fr/', '/fr/algerie/', '/fr/algerie/le-livre-et-le-registre/', '/fr/missions/culture/']) {
    await tab.goto(`${origin}${path}`);
    const names = await tab.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element).viewTransitionName)
        .filter((name) => !['none', ''].includes(name)),
    );
    expect(new Set(names).size, path).toBe(names.length);
  }
});
