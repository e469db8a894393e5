// Can a sentence of the transcript, a photograph and a stamp be shared, each from where it stands?
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { readCitation } from '../testing/citations/read-citation.ts';
import { translator } from '../src/i18n/messages.ts';
import { keptNames } from '../src/model/kept.ts';
import { pageAddress } from '../src/model/story/addresses.ts';
import { rulesBroken } from './support/axe.ts';
import { browserOfTests } from './support/browser.ts';
import { filmChapter, OpenedFilm } from './support/film.ts';
import { OpenedGallery } from './support/gallery.ts';
import { watchRules } from './support/axe.ts';
import { watchFaults } from './support/faults.ts';
import { plain } from './support/prose.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const faults: string[] = [];

afterEach(() => expect(faults.splice(0)).toEqual([]));

const partsOf = (tab: Page) => {
  const dialog = tab.locator('dialog.sharing');
  return {
    dialog,
    subject: dialog.locator('select[name="subject"]'),
    address: dialog.locator('input[name="address"]'),
    form: dialog.locator('select[name="form"]'),
    citation: dialog.locator('textarea'),
  };
};

const canonical = (tab: Page) => tab.locator('link[rel="canonical"]').evaluate((link: HTMLLinkElement) => link.href);
/** A published address, where it is served here. */
const here = (address: string) => `${origin}${new URL(address).pathname}${new URL(address).hash}`;

describe.each(['fr', 'ar'])('in %s a sentence of the transcript', (locale) => {
  const t = translator(locale);

  /** The dialog on the fourth sentence of the film, spoken at 0:11. */
  async function onSentence() {
    const film = await OpenedFilm.in(browser, locale, faults);
    const { tab } = film;
    await tab.locator('.transcript summary').click();
    await tab.locator('.transcript-tools').waitFor();
    await tab.locator('.transcript-text p > a').nth(3).focus();
    await tab.locator('.transcript-tools button[name="share"]').click();
    const parts = partsOf(tab);
    await parts.dialog.waitFor();
    return { tab, ...parts };
  }

  test('is what is shared, with its words', async () => {
    const { tab, dialog, subject, address } = await onSentence();
    const words = await tab.locator('.transcript-text p > a').nth(3).textContent();
    expect(await dialog.locator('.shared').textContent()).toBe(words?.trim());
    expect(await subject.locator('option:checked').innerText()).toBe(t('share.moment', { moment: '0:11' }));
    expect(await address.inputValue()).toBe(`${await canonical(tab)}#t=11`);
    expect(await rulesBroken(tab)).toEqual([]);
    await tab.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await tab.evaluate(() => document.activeElement?.closest('.transcript-tools') !== null)).toBe(true);
    await tab.close();
  });

  test('is cited with its moment, and the address of the citation leads back to it', async () => {
    const { tab, form, citation } = await onSentence();
    expect(plain(await citation.inputValue())).toContain('0:11');
    await form.selectOption('ris');
    const [read] = readCitation(await citation.inputValue());
    expect(read).toMatchObject({ note: t('citation.note', { moment: '0:11' }) });
    await tab.close();

    const other = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    await watchFaults(other, faults);
    await other.goto(here(String(read?.['URL'])));
    const sentence = other.locator('[id="t=11"]');
    await expect.poll(() => sentence.evaluate((one) => one.matches(':target') && one.checkVisibility())).toBe(true);
    await other.locator('film-player button[name="start"]').click();
    await expect
      .poll(() => other.locator('video').evaluate((film: HTMLVideoElement) => film.currentTime))
      .toBeGreaterThanOrEqual(11);
    await other.close();
  });
});

test('the moment a film has reached can be shared from the end of its chapter', async () => {
  const film = await OpenedFilm.in(browser, 'fr', faults);
  const { tab } = film;
  await film.play();
  await film.put(12);
  await tab.locator('.scene').last().scrollIntoViewIfNeeded();
  await tab.locator('footer button[name="share"]').click();
  const { subject, address, dialog } = partsOf(tab);
  await dialog.waitFor();
  expect(await address.inputValue()).toBe(await canonical(tab));
  await subject.selectOption({ label: translator('fr')('share.moment', { moment: '0:11' }) });
  expect(await address.inputValue()).toBe(`${await canonical(tab)}#t=11`);
  await tab.close();
});

describe.each(['fr', 'ar'])('in %s a photograph', (locale) => {
  test('is shared over the lightbox, which is as it was when the dialog has gone', async () => {
    const gallery = await OpenedGallery.in(browser, filmChapter(locale), faults);
    const { tab, lightbox } = gallery;
    await gallery.open(2);
    await gallery.button('share').click();
    const { dialog, address } = partsOf(tab);
    await dialog.waitFor();
    const shared = await address.inputValue();
    expect(shared).toBe(`${await canonical(tab)}#photo-2`);
    expect(await dialog.locator('h2').innerText()).toBe(translator(locale)('share.share'));
    expect(await rulesBroken(tab)).toEqual([]);
    // Its keys are not those of the lightbox.
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await gallery.shows(2);
    expect(await gallery.button('share').evaluate((one) => one === document.activeElement)).toBe(true);
    await tab.keyboard.press('Escape');
    await gallery.isClosed();
    await tab.goto('about:blank');
    await tab.goto(here(shared));
    await lightbox.waitFor();
    await gallery.shows(2);
    await tab.close();
  });
});

describe.each(['fr', 'ar'])('in %s a stamp', (locale) => {
  const { id } = filmChapter(locale);
  const passport = { version: 1, stamps: [{ chapter: id, day: '2026-11-10' }] };

  test('leads those it is shared with to its posting, and has an address on the page of the passport', async () => {
    const tab = await browser.newPage({ viewport: { width: 390, height: 500 } });
    await watchRules(tab);
    await watchFaults(tab, faults);
    await tab.addInitScript(([name, kept]) => localStorage.setItem(name, kept), [
      keptNames.passport,
      JSON.stringify(passport),
    ] as const);
    await tab.goto(`${origin}${pageAddress(locale, 'passport')}#stamp-${id.replace('/', '-')}`);
    const button = tab.locator('.stamps button[name="share"]');
    await button.waitFor();
    await expect
      .poll(() => tab.locator('.stamps li').evaluate((one) => one.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    await button.click();
    const { dialog, address, citation } = partsOf(tab);
    await dialog.waitFor();
    expect(await rulesBroken(tab)).toEqual([]);
    expect(await citation.isVisible()).toBe(false);
    const shared = await address.inputValue();
    expect(filmChapter(locale).address.startsWith(new URL(shared).pathname)).toBe(true);
    expect((await tab.request.get(here(shared))).ok()).toBe(true);
    await tab.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    await tab.close();
  });
});
