// Does the passport keep where a reader has been, in this browser alone, and does every language read it?
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { formats } from '../src/i18n/formats.ts';
import { translator } from '../src/i18n/messages.ts';
import { homeAddress, pageAddress } from '../src/model/story/addresses.ts';
import { keptNames } from '../src/model/kept.ts';
import type { Passport } from '../src/model/story/passport.ts';
import type { Locale } from '../src/schema/locale.ts';
import { rulesBroken, watchRules } from './support/axe.ts';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { watchFaults } from './support/faults.ts';
import { filmChapter, OpenedFilm } from './support/film.ts';
import { journeyIn } from './support/journey.ts';
import { plain } from './support/prose.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const faults: string[] = [];
let context: BrowserContext;
let tab: Page;

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  tab = await context.newPage();
  await watchFaults(tab, faults);
});
afterEach(async () => {
  await context.close();
  expect(faults.splice(0)).toEqual([]);
});

const chapters = [...new Set(writtenChapters().map(({ id }) => id))];
const { id: told } = filmChapter('fr');
/** Two others of the main journey. */
const [first = '', , last = ''] = journeyIn('fr')
  .map(({ id }) => id)
  .filter((id) => id !== told);
const visited = (...ids: string[]): Passport => ({
  version: 1,
  stamps: ids.map((chapter, index) => ({ chapter, day: `2026-11-${10 + index}`, ...(index === 0 && { film: true }) })),
  last: { chapter: told, scene: 3 },
});

const keep = (text: string) =>
  tab.addInitScript(([name, kept]) => localStorage.setItem(name, kept), [keptNames.passport, text] as const);
const kept = (page: Page): Promise<Passport | null> =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null') as Passport | null, keptNames.passport);
const go = (address: string) => tab.goto(`${origin}${address}`, { waitUntil: 'networkidle' });
const show = (id: string) => tab.locator(`#${id}`).evaluate((scene) => scene.scrollIntoView({ block: 'start' }));
const stamps = () => tab.locator('.stamps li');

describe('a chapter', () => {
  test('that is merely opened leaves nothing; the second scene leaves a stamp; the scene in view is kept', async () => {
    await go(filmChapter('fr').address);
    await show('scene-1');
    await tab.waitForLoadState('networkidle');
    expect(await kept(tab)).toBeNull();

    await show('scene-2');
    await expect.poll(() => kept(tab)).toMatchObject({ stamps: [{ chapter: told }], last: { scene: 2 } });
    await show('scene-3');
    await expect.poll(() => kept(tab)).toMatchObject({ last: { chapter: told, scene: 3 } });
    const today = await tab.evaluate(() => new Date().toLocaleDateString('sv'));
    expect((await kept(tab))?.stamps).toEqual([{ chapter: told, day: today }]);
  });

  test('whose film is watched to the end is seen, too', async () => {
    const film = await OpenedFilm.in(browser, 'fr', faults);
    await film.play();
    expect(await kept(film.tab)).toBeNull();
    await film.tab.locator('video').evaluate((video: HTMLVideoElement) => (video.currentTime = video.duration - 0.5));
    await expect.poll(() => kept(film.tab)).toMatchObject({ stamps: [{ chapter: told, film: true }] });
    await film.tab.close();
  });
});

describe.each<Locale>(['fr', 'ar', 'zh'])('in “%s”', (locale) => {
  const t = translator(locale);
  const titleOf = (id: string) =>
    [locale, 'fr'].flatMap((each) => writtenChapters().filter((other) => other.id === id && other.locale === each))[0]
      ?.title ?? '';

  test('home offers to go on at the scene that was left, and says which chapters were visited', async () => {
    await keep(JSON.stringify(visited(told, first)));
    await go(homeAddress(locale));
    const link = tab.locator('a.onward-link');
    const city = await tab.locator(`li[data-chapter="${told}"]`).getAttribute('data-city');
    expect(plain(await link.innerText())).toBe(plain(t('passport.continueScene', { city: city ?? '', number: 3 })));
    const marked = await tab
      .locator('li:has(.visited)')
      .evaluateAll((all) => all.map((item) => item.dataset['chapter']));
    expect(marked).toEqual([first, told]);
    expect(await tab.locator('.visited').first().innerText()).toBe(t('passport.visited'));

    await link.click();
    await tab.waitForURL(`${origin}${filmChapter(locale).address}#scene-3`);
  });

  test('the stamps stand in the order of the visit, each with its day and its film', async () => {
    const ids = [told, last, first];
    await keep(JSON.stringify(visited(...ids)));
    await go(pageAddress(locale, 'passport'));
    await stamps().first().waitFor();
    const texts = (await stamps().locator('p').allInnerTexts()).map(plain);
    expect(texts).toHaveLength(3);
    ids.forEach((id, index) => {
      expect(texts[index]).toContain(plain(titleOf(id)));
      expect(texts[index]).toContain(plain(formats(locale).date(`2026-11-${10 + index}`)));
      expect(texts[index]?.includes(t('passport.film'))).toBe(index === 0);
    });
    expect(await tab.locator('.booklet .blank:visible').count()).toBe(0);
  });

  test('all stamps keep the rules, and fit a narrow screen', async () => {
    await watchRules(tab);
    await tab.setViewportSize({ width: 320, height: 800 });
    await keep(JSON.stringify(visited(...chapters)));
    await go(pageAddress(locale, 'passport'));
    await stamps().first().waitFor();
    expect(await stamps().count()).toBe(chapters.length);
    expect(await rulesBroken(tab)).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test('nothing on the home page moves for what comes late', async () => {
  await tab.setViewportSize({ width: 412, height: 823 });
  await keep(JSON.stringify(visited(...chapters)));
  await tab.addInitScript(() => {
    const seen = window as { shifts?: number };
    seen.shifts = 0;
    new PerformanceObserver((list) => (seen.shifts = (seen.shifts ?? 0) + list.getEntries().length)).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await go('/fr/');
  await tab.locator('.visited').first().waitFor();
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await tab.evaluate(() => (window as { shifts?: number }).shifts)).toBe(0);
});

test('a page that comes back as it was left shows what was read since, and nothing twice', async () => {
  const comeBack = (passport: Passport) =>
    tab.evaluate(
      ([name, kept]) => {
        localStorage.setItem(name, kept);
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      },
      [keptNames.passport, JSON.stringify(passport)] as const,
    );
  await go(homeAddress('fr'));
  await comeBack(visited(told));
  await tab.locator('a.onward-link:visible').waitFor();
  await comeBack(visited(told, first));
  await expect.poll(() => tab.locator('.visited').count()).toBe(2);

  await go(pageAddress('fr', 'passport'));
  await stamps().nth(1).waitFor();
  await comeBack(visited(told, first, last));
  await expect.poll(() => stamps().count()).toBe(3);
});

test('the passport is erased when the reader says so twice, and stays when not', async () => {
  const t = translator('fr');
  await go(pageAddress('fr', 'passport'));
  await tab.evaluate(([name, text]) => localStorage.setItem(name, text), [
    keptNames.passport,
    JSON.stringify(visited(told)),
  ] as const);
  await tab.reload();
  await tab.getByRole('button', { name: t('passport.erase') }).click();
  const dialog = tab.getByRole('dialog');
  expect(plain(await dialog.locator('p').innerText())).toBe(plain(t('passport.eraseAsk')));
  await dialog.getByRole('button', { name: t('passport.eraseNo') }).click();
  expect(await stamps().count()).toBe(1);

  await tab.getByRole('button', { name: t('passport.erase') }).click();
  await dialog.getByRole('button', { name: t('passport.eraseYes'), exact: true }).click();
  const status = tab.locator('.booklet [role="status"]');
  expect(await status.innerText()).toBe(t('passport.erased'));
  expect(await status.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await stamps().count()).toBe(0);
  expect(await tab.locator('a.onward-link').isVisible()).toBe(false);
  expect(await kept(tab)).toBeNull();
});

test.each(['{', '{"version":9}', '{"version":1,"stamps":[{"chapter":"\\"]<b>/x","day":"2026-11-22"}],"last":{}}'])(
  'what this site has not written is a blank passport: %s',
  async (text) => {
    await keep(text);
    for (const address of ['/fr/', pageAddress('fr', 'passport'), pageAddress('fr', 'privacy')]) await go(address);
    await go(pageAddress('fr', 'passport'));
    expect(await tab.locator('.booklet .blank').first().isVisible()).toBe(true);
    await go('/fr/');
    expect(await tab.locator('a.onward-link').isVisible()).toBe(false);
  },
);

test('where the browser refuses to keep anything, all works the same', async () => {
  await tab.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  for (const address of ['/fr/', pageAddress('fr', 'passport'), filmChapter('fr').address]) await go(address);
  await show('scene-3');
  await tab.waitForLoadState('networkidle');
  expect(await tab.locator('#scene-3').isVisible()).toBe(true);
});

test('without JavaScript the pages say why they are blank', async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const page = await still.newPage();
  await page.goto(`${origin}${pageAddress('ru', 'passport')}`);
  const seen = plain(await page.locator('.booklet').innerText());
  expect(seen).toContain(plain(translator('ru')('passport.withoutScript')));
  expect(await page.locator('.booklet button:visible, .booklet .onward-link:visible').count()).toBe(0);
  await still.close();
});
