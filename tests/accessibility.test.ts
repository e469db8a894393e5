// Can everybody use every page, on a small phone, on a phone and on a desk?
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { rulesBroken, watchRules } from './support/axe.ts';
import { browserOfTests, visitAll } from './support/browser.ts';
import { watchFaults } from './support/faults.ts';
import { pagesOfEachKind } from './support/pages.ts';
import { drawAll } from './support/rendering.ts';

const widths = [320, 412, 1280];

const origin = inject('origin');
const browser = await browserOfTests();
const broken: string[] = [];
const sideways: string[] = [];
const faults: string[] = [];

/** By how many pixels a page, or what it holds, is wider than the screen. */
const excess = (tab: Page): Promise<number> =>
  tab.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth);

async function openTab(): Promise<Page> {
  const tab = await browser.newPage({ reducedMotion: 'reduce' });
  await watchRules(tab);
  await watchFaults(tab, faults);
  return tab;
}

const openEverything = (tab: Page, open: boolean): Promise<void> =>
  tab.evaluate((isOpen) => document.querySelectorAll('details').forEach((part) => (part.open = isOpen)), open);

/** Loaded once and then made wider, as when a phone is turned. On the small phone, all that can be opened is open. */
async function visit(tab: Page, address: string): Promise<void> {
  await tab.setViewportSize({ width: 320, height: 800 });
  await tab.goto(`${origin}${address}`);
  await drawAll(tab);
  if ((await excess(tab)) > 0) sideways.push(`${address} is ${await excess(tab)} px too wide`);
  await openEverything(tab, true);
  if ((await excess(tab)) > 0) sideways.push(`${address}, opened, is ${await excess(tab)} px too wide`);
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 800 });
    for (const rule of await rulesBroken(tab)) broken.push(`${address} at ${width} px: ${rule}`);
    await openEverything(tab, false);
  }
}

beforeAll(() =>
  visitAll(
    pagesOfEachKind().map(({ address }) => address),
    openTab,
    visit,
  ),
);

test('no page breaks a rule of accessibility at 320, 412 or 1280 px', () => expect(broken).toEqual([]));
test('no page has to be scrolled sideways at 320 px', () => expect(sideways).toEqual([]));
test('no page shows an error in the console or violates the policy', () => expect(faults).toEqual([]));
