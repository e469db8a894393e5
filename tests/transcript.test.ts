// Does the transcript lead through the film, and follow it without moving the page?
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { rulesBroken, watchRules } from './support/axe.ts';
import { browserOfTests } from './support/browser.ts';
import { watchFaults } from './support/faults.ts';
import { filmChapter } from './support/film.ts';
import { drawAll } from './support/rendering.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const told = ['fr', 'ar'].map(filmChapter);
const french = filmChapter('fr').address;
const faults: string[] = [];

afterEach(() => expect(faults.splice(0)).toEqual([]));

/** The chapter with its transcript open and awake, as it is after a reader's first gesture. */
async function opened(address: string, settings: Parameters<typeof browser.newPage>[0] = {}): Promise<Page> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...settings });
  await watchRules(tab);
  await watchFaults(tab, faults);
  await tab.goto(`${origin}${address}`);
  // A page that settles while a hand is on its way has the hand miss.
  await drawAll(tab);
  await tab.locator('video').evaluate((film) => film.scrollIntoView({ block: 'center' }));
  await tab.locator('film-player button[name="start"]').waitFor();
  if (!(await tab.locator('.transcript[open]').count())) await partsOf(tab).summary.click();
  await partsOf(tab).tools.waitFor();
  return tab;
}

const partsOf = (tab: Page) => ({
  summary: tab.locator('.transcript summary'),
  text: tab.locator('.transcript-text'),
  tools: tab.locator('.transcript-tools'),
  sentences: tab.locator('.transcript-text p:not(.other) > a'),
  spoken: tab.locator('.transcript-text p:not(.other) > a[aria-current]'),
  follow: tab.locator('.transcript-tools button[name="follow"]'),
});

/** Puts the film at a moment, and holds it there. Before it has begun, a film tells nobody where it is. */
const put = (tab: Page, moment: number) =>
  tab.locator('video').evaluate(async (film: HTMLVideoElement, seconds) => {
    await film.play();
    film.pause();
    film.currentTime = seconds;
  }, moment);

const isInBox = (tab: Page) =>
  tab.locator('.transcript-text').evaluate((box) => {
    const sentence = box.querySelector('a[aria-current]')?.getBoundingClientRect();
    const { top, bottom } = box.getBoundingClientRect();
    return sentence !== undefined && sentence.top >= top && sentence.bottom <= bottom;
  });

describe.each(told.map(({ locale, address }) => [locale, address] as const))('in %s', (locale, address) => {
  test('a click on a sentence goes there; the address says so, and the page stays where it is', async () => {
    const tab = await opened(address);
    const { sentences, spoken } = partsOf(tab);
    const sentence = sentences.nth(3);
    await sentence.scrollIntoViewIfNeeded();
    const before = await tab.evaluate(() => scrollY);
    await sentence.click();
    await tab.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) >= 11.2);
    expect(await tab.evaluate(() => [location.hash, scrollY])).toEqual(['#t=11', before]);
    await expect.poll(() => spoken.getAttribute('id')).toBe('t=11');
    await tab.close();
  });

  test('the spoken sentence stays in sight in its own box, until the reader scrolls away', async () => {
    const tab = await opened(address, { viewport: { width: 400, height: 700 } });
    const { text, spoken, follow } = partsOf(tab);
    await put(tab, 3);
    await expect.poll(() => spoken.getAttribute('id')).toBe('t=2');
    const page = await tab.evaluate(() => scrollY);
    await put(tab, 45);
    await expect.poll(() => isInBox(tab)).toBe(true);
    expect(await tab.evaluate(() => scrollY)).toBe(page);

    await text.hover();
    await tab.mouse.wheel(0, -5000);
    await follow.waitFor();
    await expect.poll(() => text.evaluate((box) => box.scrollTop)).toBe(0);
    await put(tab, 37);
    await expect.poll(() => spoken.getAttribute('id')).toBe('t=35');
    expect(await isInBox(tab)).toBe(false);

    await follow.click();
    await expect.poll(() => isInBox(tab)).toBe(true);
    expect(await follow.isHidden()).toBe(true);
    await tab.close();
  });

  test('a second language stands beside, chapter by chapter, in its own direction', async () => {
    const tab = await opened(address);
    const { tools, text } = partsOf(tab);
    const other = locale === 'fr' ? 'ar' : 'fr';
    await tools.locator('select').selectOption(other);
    await put(tab, 25);
    await expect.poll(() => tab.locator('.transcript-text a[aria-current]').count()).toBe(2);
    const rows = await text.evaluate((box) =>
      [...box.querySelectorAll('p:not(.other)')].map((own) => {
        const beside = own.nextElementSibling?.nextElementSibling;
        const [a, b] = [own, beside].map((part) => part?.getBoundingClientRect());
        return [beside?.getAttribute('lang'), beside?.getAttribute('dir'), Math.round((a?.top ?? 0) - (b?.top ?? 1))];
      }),
    );
    expect(rows).toEqual(rows.map(() => [other, other === 'ar' ? 'rtl' : 'ltr', 0]));
    expect(rows.length).toBeGreaterThan(1);
    await drawAll(tab);
    expect(await rulesBroken(tab)).toEqual([]);

    await tools.locator('select').selectOption('');
    expect(await tab.locator('.transcript-text .other').count()).toBe(0);
    await tab.close();
  });

  test('a second language that does not arrive leaves the first alone, and is not taken for chosen', async () => {
    const tab = await opened(address);
    const { tools, text } = partsOf(tab);
    await tab.route(/\/transcripts\//, (route) => route.fulfill({ status: 404 }));
    await tools.locator('select').selectOption('de');
    await expect.poll(() => tools.locator('select').inputValue()).toBe('');
    expect(await text.locator('.other').count()).toBe(0);
    // The console tells of the file; nothing else is said.
    expect(faults.splice(0).filter((fault) => !/404/.test(fault))).toEqual([]);
    await tab.close();
  });

  test('on the narrowest phone nothing has to be scrolled sideways, two languages or one', async () => {
    const tab = await opened(address, { viewport: { width: 320, height: 640 } });
    await partsOf(tab).tools.locator('select').selectOption('en');
    await partsOf(tab).text.locator('.other').first().waitFor();
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await partsOf(tab).text.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
    await tab.close();
  });
});

describe('a link to a sentence', () => {
  const address = french;
  const canonical = (tab: Page) => tab.locator('link[rel="canonical"]').evaluate((link: HTMLLinkElement) => link.href);
  const copy = (tab: Page) => partsOf(tab).tools.locator('button[name="copy"]');

  test('is copied: the one with the focus, else the one that is spoken', async () => {
    const tab = await opened(address);
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const clipboard = () => tab.evaluate(() => navigator.clipboard.readText());
    await put(tab, 31);
    await expect.poll(() => partsOf(tab).spoken.getAttribute('id')).toBe('t=30');
    const published = await canonical(tab);
    expect(new URL(published).pathname).toBe(address);
    await copy(tab).click();
    await expect.poll(clipboard).toBe(`${published}#t=30`);
    await partsOf(tab).sentences.nth(1).focus();
    await copy(tab).click();
    await expect.poll(clipboard).toBe(`${published}#t=5`);
    expect(await partsOf(tab).tools.getByRole('status').innerText()).toBe('Lien copié.');
    await tab.close();
  });

  test('stands in a field, selected, where the browser does not let it be copied', async () => {
    const tab = await opened(address);
    await tab.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await copy(tab).click();
    const field = partsOf(tab).tools.locator('input');
    await field.waitFor();
    expect(
      await field.evaluate((input: HTMLInputElement) =>
        input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
      ),
    ).toBe(`${await canonical(tab)}#t=2`);
    await tab.close();
  });
});

test('without a script the whole transcript is there, and leads to its own sentences', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(`${origin}${french}`);
  await partsOf(tab).summary.click();
  expect(await partsOf(tab).sentences.count()).toBe(11);
  expect(await tab.locator('.transcript-text h3').count()).toBeGreaterThan(2);
  expect(await tab.locator('.transcript-text').innerText()).toContain('[Image');
  for (const download of await tab.locator('.transcript > a').all()) {
    const response = await tab.request.get(new URL((await download.getAttribute('href')) ?? '', origin).href);
    expect(response.ok()).toBe(true);
  }
  await context.close();
});

test('a sentence opened in another tab leaves the film alone', async () => {
  const tab = await opened(french);
  const other = tab.context().waitForEvent('page');
  await partsOf(tab)
    .sentences.nth(3)
    .click({ modifiers: ['ControlOrMeta'] });
  // A tab is there before its address is.
  await (await other).waitForURL('**/*#t=11');
  expect(await tab.locator('video').evaluate((film: HTMLVideoElement) => film.currentTime)).toBe(0);
  await tab.context().close();
});
