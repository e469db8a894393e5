// What does the site keep of its readers, and can they see it and erase it?
import type { BrowserContext } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { formats } from '../src/i18n/formats.ts';
import { factsOf } from '../src/i18n/locales.ts';
import { translator } from '../src/i18n/messages.ts';
import { pageAddress } from '../src/model/story/addresses.ts';
import { keptNames } from '../src/model/kept.ts';
import { searchKeyName } from '../src/model/kept-search-key.ts';
import { locales } from './support/languages.ts';
import { browserOfTests } from './support/browser.ts';
import { plain } from './support/prose.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const privacy = `${origin}${pageAddress('fr', 'privacy')}`;
const t = translator('fr');

let context: BrowserContext;
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

test('the gateway brings back a reader to the language chosen there', async () => {
  const tab = await context.newPage();
  await tab.goto(`${origin}/`);
  await tab.getByRole('link', { name: factsOf('ar').name }).click();
  await tab.waitForURL(`${origin}/ar/`);

  const later = await context.newPage();
  await later.goto(`${origin}/`);
  await later.waitForURL(`${origin}/ar/`);
});

test('a language chosen in the menu of any page is remembered, too', async () => {
  const tab = await context.newPage();
  await tab.goto(`${origin}/fr/`);
  await tab.locator('header button[popovertarget]').click();
  await tab.locator('header nav[popover] a[hreflang="zh-Hans"]').click();
  await tab.waitForURL(`${origin}/zh/`);

  const later = await context.newPage();
  await later.goto(`${origin}/`);
  await later.waitForURL(`${origin}/zh/`);
});

test('without JavaScript the gateway leads to all seven languages, and sends nobody anywhere', async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const tab = await still.newPage();
  await tab.goto(`${origin}/`);
  expect(tab.url()).toBe(`${origin}/`);
  for (const locale of locales) {
    await tab.goto(`${origin}/`);
    await tab.locator(`main a[hreflang="${factsOf(locale).tag}"]`).click();
    await tab.waitForURL(`${origin}/${locale}/`);
  }
  await still.close();
});

test('the privacy page shows what is kept, and erases it', async () => {
  const tab = await context.newPage();
  await tab.goto(privacy);
  const status = tab.locator('kept-data [role="status"]');
  expect(plain(await status.innerText())).toBe(t('privacy.nothing'));
  expect(await tab.locator('kept-data button').isVisible()).toBe(false);

  await tab.evaluate(([name, tag]) => localStorage.setItem(name, tag), [keptNames.locale, 'ar'] as const);
  await tab.reload();
  const sentence = t('privacy.locale', { language: formats('fr').language('ar') });
  expect(plain(await status.innerText())).toBe(plain(sentence));

  await tab.getByRole('button', { name: t('privacy.erase') }).click();
  expect(plain(await status.innerText())).toBe(t('privacy.erased'));
  expect(await tab.evaluate(() => localStorage.length)).toBe(0);
});

test('the privacy page names the days of the passport, and erases them with the rest', async () => {
  const tab = await context.newPage();
  await tab.goto(privacy);
  const stamps = ['2026-11-22', '2026-11-22', '2026-12-01'].map((day, index) => ({
    chapter: `somewhere/${index}`,
    day,
  }));
  await tab.evaluate(([name, kept]) => localStorage.setItem(name, kept), [
    keptNames.passport,
    JSON.stringify({ version: 1, stamps }),
  ] as const);
  await tab.reload();
  const days = ['2026-11-22', '2026-12-01'].map((day) => formats('fr').date(day)).join(' et ');
  await expect
    .poll(async () => plain(await tab.locator('kept-data [role="status"]').innerText()))
    .toBe(plain(t('privacy.passport', { days })));
  await tab.getByRole('button', { name: t('privacy.erase') }).click();
  expect(await tab.evaluate(() => localStorage.length)).toBe(0);
});

test('after a visit, nothing is kept but what the privacy page names, in every language', async () => {
  const tab = await context.newPage();
  await tab.goto(`${origin}/fr/`);
  await tab.locator('main ol a').first().click();
  await tab.locator('header button[popovertarget]').click();
  await tab.locator('header nav[popover] a[hreflang="ar"]').click();
  await tab.waitForURL(/\/ar\//);

  const kept = await tab.evaluate(async () => ({
    local: Object.keys(localStorage),
    others: [
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
      ...(await caches.keys()),
    ],
  }));
  expect(kept).toEqual({ local: [keptNames.locale], others: [] });
  expect(await context.cookies()).toEqual([]);
  for (const locale of locales) {
    await tab.goto(`${origin}${pageAddress(locale, 'privacy')}`);
    for (const name of [...Object.values(keptNames), searchKeyName])
      expect(await tab.locator('main').innerText()).toContain(name);
  }
});
