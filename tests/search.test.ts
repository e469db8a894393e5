// Can everybody ask, by hand or by keys, and does an answer lead to the passage, the picture, the second of the film?
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { translator } from '../src/i18n/messages.ts';
import { searchKeyName } from '../src/model/kept-search-key.ts';
import { homeAddress, pageAddress } from '../src/model/story/addresses.ts';
import { watchRules, rulesBroken } from './support/axe.ts';
import { browserOfTests } from './support/browser.ts';
import { watchFaults } from './support/faults.ts';
import { filmChapter } from './support/film.ts';
import { publishedPages } from './support/pages.ts';

const origin = inject('origin');
const browser = await browserOfTests();

interface Opened {
  tab: Page;
  faults: string[];
  /** Files of the search that were asked for. */
  asked: string[];
}

async function open(address: string, settings: Parameters<typeof browser.newPage>[0] = {}): Promise<Opened> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...settings });
  const faults: string[] = [];
  const asked: string[] = [];
  await watchRules(tab);
  await watchFaults(tab, faults);
  tab.on('request', (request) => /\/answering\.|\.json$/.test(request.url()) && asked.push(request.url()));
  await tab.goto(`${origin}${address}`, { waitUntil: 'networkidle' });
  return { tab, faults, asked };
}

const search = (locale: string) => pageAddress(locale, 'search');
const answers = (tab: Page) => tab.locator('.found ol a');
const says = (tab: Page) => tab.locator('site-search [role="status"]');
const first = (tab: Page) => answers(tab).first().getAttribute('href');

describe('every page', () => {
  test('leads to the search by one link in the same place', () => {
    const pages = publishedPages().filter(({ address }) => address !== '/' && address !== '/404.html');
    const without = pages.filter(({ html }) => {
      const [, locale = ''] = /<html lang="([a-z]+)/.exec(html) ?? [];
      return !html.includes(`<a href="${search(locale)}" aria-keyshortcuts="/"`);
    });
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  test('opens it by the key “/”, and the field is ready to be written in', async () => {
    const { tab, faults } = await open(homeAddress('fr'));
    await tab.keyboard.press('/');
    await tab.waitForURL(`**${search('fr')}*`);
    await tab.locator('#searchField:focus').waitFor();
    await tab.keyboard.type('minorque');
    await answers(tab).first().waitFor();
    expect(faults).toEqual([]);
    await tab.close();
  });

  test('leaves that key alone where the reader has switched it off, and in a field', async () => {
    const { tab } = await open(search('fr'));
    await tab.locator('#searchField').fill('');
    await tab.locator('#searchField').press('/');
    expect(await tab.locator('#searchField').inputValue()).toBe('/');
    await tab.locator('site-search summary').click();
    await tab.locator('[data-name="searchKey"]').uncheck();
    expect(await tab.evaluate((name) => localStorage.getItem(name), searchKeyName)).toBe('off');
    await tab.goto(`${origin}${homeAddress('fr')}`);
    await tab.keyboard.press('/');
    await tab.waitForTimeout(200);
    expect(new URL(tab.url()).pathname).toBe(homeAddress('fr'));
    await tab.close();
  });
});

describe('the field', () => {
  test('costs nothing before it is touched', async () => {
    const { tab, asked } = await open(search('fr'));
    expect(asked).toEqual([]);
    await tab.locator('#searchField').focus();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await tab.close();
  });

  test('answers while one writes, says how many answers there are, and the address holds the question', async () => {
    const { tab, faults } = await open(search('fr'));
    await tab.locator('#searchField').pressSequentially('bruine garua', { delay: 20 });
    await answers(tab).first().waitFor();
    await expect.poll(() => first(tab)).toBe(`${filmChapter('fr').address}#scene-1`);
    await expect.poll(() => tab.locator('.found mark').allTextContents()).toContain('garúa');
    expect(await says(tab).textContent()).toMatch(/^\d+ réponses?$/);
    expect(new URL(tab.url()).searchParams.get('q')).toBe('bruine garua');
    expect(faults).toEqual([]);
    await tab.close();
  });

  test('leads to the answers by the arrow keys, and back', async () => {
    const { tab } = await open(`${search('fr')}?q=eau`);
    await answers(tab).nth(1).waitFor();
    await tab.locator('#searchField').focus();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('ArrowDown');
    expect(
      await answers(tab)
        .nth(1)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await tab.keyboard.press('ArrowUp');
    await tab.keyboard.press('ArrowUp');
    await tab.locator('#searchField:focus').waitFor();
    await tab.close();
  });

  test('says so where nothing answers', async () => {
    const { tab, faults } = await open(`${search('fr')}?q=xylophoniste`);
    await expect.poll(() => says(tab).textContent()).toBe(translator('fr')('search.nothing'));
    expect(faults).toEqual([]);
    await tab.close();
  });

  test('says so where its files do not arrive, and answers when they do', async () => {
    const tab = await browser.newPage();
    let isCut = true;
    await tab.route('**/*.json', (route) => (isCut ? route.abort() : route.continue()));
    await tab.goto(`${origin}${search('fr')}?q=eau`);
    await expect.poll(() => says(tab).textContent()).toBe(translator('fr')('search.failed'));
    isCut = false;
    await tab.locator('#searchField').press('Enter');
    await answers(tab).first().waitFor();
    await tab.close();
  });
});

describe('an answer', () => {
  test('is of the kind that was chosen, and Back takes the choice back', async () => {
    const { tab } = await open(`${search('fr')}?q=eau`);
    await answers(tab).first().waitFor();
    await tab.locator('input[name="kind"][value="film"]').check();
    await tab.waitForURL('**kind=film');
    await expect.poll(() => tab.locator('.found ol > li:not(.film)').count()).toBe(0);
    expect(await answers(tab).count()).toBeGreaterThan(0);
    await tab.goBack();
    await expect.poll(() => tab.locator('.found ol > li:not(.film)').count()).toBeGreaterThan(0);
    expect(await tab.locator('input[name="kind"][value=""]').isChecked()).toBe(true);
    await tab.close();
  });

  test.each([
    ['posting', 'Inde', /\/inde\//],
    ['year', '1948', /\/perou\//],
    ['mission', undefined, /\/(?:inde|slovaquie)\//],
  ])('is of the %s that was chosen, and so is that of its address', async (filter, choice, expected) => {
    const { tab } = await open(`${search('fr')}?q=eau`);
    await tab.locator('site-search summary').click();
    const select = tab.locator(`select[name="${filter}"]`);
    await expect.poll(() => select.locator('option').count()).toBeGreaterThan(1);
    await select.selectOption(choice ? { label: choice } : { index: 1 });
    await tab.waitForURL(`**${filter}=*`);
    const links = () => answers(tab).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    await expect.poll(async () => (await links()).every((path) => expected.test(path))).toBe(true);
    const before = await links();
    expect(before.length).toBeGreaterThan(0);
    await tab.reload({ waitUntil: 'networkidle' });
    await expect.poll(links).toEqual(before);
    await tab.close();
  });

  test('comes after the others when one asks for more, and has the focus', async () => {
    const { tab } = await open(`${search('fr')}?q=eau`);
    await answers(tab).first().waitFor();
    const before = await answers(tab).count();
    await tab.locator('button[name="more"]').click();
    await expect.poll(() => answers(tab).count()).toBeGreaterThan(before);
    expect(
      await answers(tab)
        .nth(before)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await tab.close();
  });

  test('of a question leads to the question, and of a picture to the picture', async () => {
    const { tab } = await open(`${search('fr')}?q=${encodeURIComponent('Lima boit-elle l’eau des glaciers')}`);
    await answers(tab).first().click();
    await tab.waitForURL('**#question-2');
    expect(await tab.locator('#question-2').textContent()).toContain('glaciers');
    await tab.goto(`${origin}${search('fr')}?q=nuit+lima&kind=picture`);
    await answers(tab).first().click();
    await tab.locator('.pswp img').first().waitFor();
    await tab.close();
  });
});

test.each(['fr', 'ar', 'zh', 'ru'])(
  'the page of “%s” keeps the rules of accessibility, with answers and without',
  async (locale) => {
    const { tab, faults } = await open(search(locale));
    expect(await rulesBroken(tab)).toEqual([]);
    await tab.locator('site-search summary').click();
    await tab.locator('#searchField').fill('1956');
    await answers(tab).first().waitFor();
    expect(await rulesBroken(tab)).toEqual([]);
    expect(faults).toEqual([]);
    await tab.close();
  },
);

test('without JavaScript the list of all pages serves', async () => {
  const { tab } = await open(search('fr'), { javaScriptEnabled: false });
  expect(await tab.locator('site-search').isVisible()).toBe(false);
  await tab.locator('main .list a').click();
  await tab.waitForURL(`**${pageAddress('fr', 'sitemap')}`);
  await tab.close();
});
