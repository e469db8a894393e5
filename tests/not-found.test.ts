// What does a reader find at an address that leads nowhere?
import { expect, inject, test } from 'vitest';
import { factsOf } from '../src/i18n/locales.ts';
import { translator } from '../src/i18n/messages.ts';
import { locales } from './support/languages.ts';
import { browserOfTests } from './support/browser.ts';
import { plain } from './support/prose.ts';

const origin = inject('origin');
const tab = await (await browserOfTests()).newPage();

test.each(locales)('under “/%s/”, words in that language and the way home', async (locale) => {
  const answer = await tab.goto(`${origin}/${locale}/nowhere/at/all/`);
  expect(answer?.status()).toBe(404);
  expect(await tab.locator('html').getAttribute('lang')).toBe(factsOf(locale).tag);
  expect(plain(await tab.locator('h1').innerText())).toBe(plain(translator(locale)('notFound.title')));
  expect(await tab.locator(`main a[href="/${locale}/"]`).isVisible()).toBe(true);
});

test('anywhere else, the same in all seven', async () => {
  const answer = await tab.goto(`${origin}/nowhere`);
  expect(answer?.status()).toBe(404);
  for (const locale of locales) expect(await tab.locator(`main a[href="/${locale}/"]`).isVisible()).toBe(true);
});
