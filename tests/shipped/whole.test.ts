// Is what this repository publishes as it should be, whatever documentary is in it: checked clean, and without an error?
import { beforeAll, expect, inject, test } from 'vitest';
import { check } from '../../scripts/check.ts';
import { browserOfTests, visitAll } from '../support/browser.ts';
import { watchFaults } from '../support/faults.ts';
import { pagesOfEachKind } from '../support/pages.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const faults: string[] = [];
const wide: string[] = [];

beforeAll(() =>
  visitAll(
    pagesOfEachKind().map(({ address }) => address),
    async () => {
      const tab = await browser.newPage({ viewport: { width: 320, height: 800 } });
      await watchFaults(tab, faults);
      return tab;
    },
    async (tab, address) => {
      await tab.goto(`${origin}${address}`, { waitUntil: 'load' });
      const excess = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (excess > 0) wide.push(`${address} is ${excess} px too wide`);
    },
  ),
);

test('there is nothing to mend in it', () => {
  expect(check('content').issues).toEqual([]);
});

test('no page shows an error in the console or violates the policy', () => expect(faults).toEqual([]));
test('no page has to be scrolled sideways at 320 px', () => expect(wide).toEqual([]));
