// Does a posting’s mark open into its picture, and close again, without a script of ours?
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { journeyIn } from './support/journey.ts';

const origin = inject('origin');
/** A posting where one chapter is told: its mark leads there. */
const [only] = journeyIn('fr').filter(
  ({ postingAddress: { fr } }, _, all) => all.filter(({ postingAddress: other }) => other.fr === fr).length === 1,
);
if (!only) throw new Error('There is no posting with one chapter.');
const [posting = ''] = only.id.split('/');
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

test('the mark of a posting on the map opens into its chapter, and Back closes it', async () => {
  const tab = await watched('no-preference');
  await tab.locator(`world-map a[data-posting="${posting}"]`).click();
  await tab.waitForURL(`**${only.address}`);
  await expect.poll(() => moved(tab)).toContain(`::view-transition-group(${posting})`);
  await tab.goBack();
  await tab.waitForURL('**/fr/');
  await expect.poll(() => moved(tab)).toContain(`::view-transition-group(${posting})`);
});

test('for less motion, pages just appear', async () => {
  const tab = await watched('reduce');
  await tab.locator(`world-map a[data-posting="${posting}"]`).click();
  await tab.waitForURL(`**${only.address}`);
  await expect.poll(() => moved(tab)).toEqual([]);
});

test('no page gives one name to two things', async () => {
  const tab = await watched('no-preference');
  for (const path of ['/fr/', only.postingAddress.fr, only.address, '/fr/missions/culture/']) {
    await tab.goto(`${origin}${path}`);
    const names = await tab.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element).viewTransitionName)
        .filter((name) => !['none', ''].includes(name)),
    );
    expect(new Set(names).size, path).toBe(names.length);
  }
});
