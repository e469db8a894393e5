// Do the photographs of a chapter open, turn and close as readers of either direction expect?
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { localeFacts } from '../src/i18n/locales.ts';
import { translator } from '../src/i18n/messages.ts';
import { rulesBroken, watchRules } from './support/axe.ts';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { watchFaults } from './support/faults.ts';
import { plain } from './support/prose.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const faults: string[] = [];

const chapters = writtenChapters().filter(
  ({ id, locale }) => id === 'peru/andes' && (locale === 'fr' || locale === 'ar'),
);

describe.each(chapters)('the gallery of $id in “$locale”', ({ locale, address, gallery, photographs }) => {
  const t = translator(locale);
  const isMirrored = localeFacts[locale].dir === 'rtl';
  const forwards = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const backwards = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  let tab: Page;

  const lightbox = () => tab.locator('.pswp');
  const button = (name: string) => lightbox().locator(`button[name="${name}"]`);
  const hash = () => new URL(tab.url()).hash;
  const inFocus = () => tab.evaluate(() => document.activeElement?.id);
  /** Waits until a photograph is shown, by what is said of it. @param number from 1 */
  const shows = async (number: number) => {
    const words = plain(t('gallery.counter', { number, total: gallery.length }));
    await expect.poll(async () => plain((await lightbox().locator('.lightbox-count').textContent()) ?? '')).toBe(words);
    await expect.poll(hash).toBe(`#photo-${number}`);
  };
  const isClosed = () => lightbox().waitFor({ state: 'detached' });
  const open = async (number: number) => {
    await tab.locator(`#photo-${number}`).click();
    await shows(number);
  };

  beforeEach(async () => {
    // Half of the readers ask for less motion.
    tab = await browser.newPage({ reducedMotion: isMirrored ? 'reduce' : 'no-preference' });
    await watchRules(tab);
    await watchFaults(tab, faults);
    await tab.goto(`${origin}${address}`);
  });
  afterEach(() => tab.close());

  test('a click opens the photograph, with its caption and credit in the language of the page', async () => {
    await open(2);
    const { caption, credit } = photographs[gallery[1] ?? ''] ?? {};
    expect(plain(await lightbox().locator('.lightbox-caption').innerText())).toBe(
      plain(`${caption?.[locale]} ${credit?.[locale]}`),
    );
    expect(await lightbox().getAttribute('aria-label')).toBe(t('gallery.lightbox'));
    const picture = lightbox().locator('img.pswp__img:not(.pswp__img--placeholder)').first();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(0);
  });

  test('a shared address opens its photograph at once, and closing it leaves the chapter', async () => {
    await tab.goto('about:blank');
    await tab.goto(`${origin}${address}#photo-3`);
    await shows(3);
    await button('close').click();
    await isClosed();
    expect(tab.url()).toBe(`${origin}${address}`);
  });

  test('Back closes it, and the focus returns to the link', async () => {
    await open(2);
    await tab.goBack();
    await isClosed();
    expect([hash(), await inFocus()]).toEqual(['', 'photo-2']);
  });

  test('Escape closes it, and the address and the focus are what they were', async () => {
    await open(3);
    await tab.keyboard.press('Escape');
    await isClosed();
    await expect.poll(hash).toBe('');
    expect(await inFocus()).toBe('photo-3');
  });

  test('the arrow that points to the reader’s next photograph leads to it', async () => {
    await open(1);
    await tab.keyboard.press(forwards);
    await shows(2);
    await tab.keyboard.press(backwards);
    await shows(1);
  });

  test('one press of a button does what swiping and pinching do', async () => {
    await open(1);
    expect(await button('previous').isDisabled()).toBe(true);
    await button('next').click();
    await shows(2);
    await button('previous').click();
    await shows(1);
    await button('zoom').click();
    await expect.poll(() => lightbox().getAttribute('class')).toContain('pswp--zoomed-in');
    await button('close').click();
    await isClosed();
  });

  test('the series ends where it ends', async () => {
    await open(gallery.length);
    expect(await button('next').isDisabled()).toBe(true);
    await tab.keyboard.press(forwards);
    await shows(gallery.length);
  });

  test(`the next photograph lies to the ${isMirrored ? 'left' : 'right'}`, async () => {
    await open(2);
    const middle = async (name: string) => {
      const box = await button(name).boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0) / 2;
    };
    expect(Math.sign((await middle('next')) - (await middle('previous')))).toBe(isMirrored ? -1 : 1);
    const [first, second] = await Promise.all([1, 2].map((n) => tab.locator(`#photo-${n}`).boundingBox()));
    expect(Math.sign((second?.x ?? 0) - (first?.x ?? 0))).toBe(isMirrored ? -1 : 1);
  });

  test('its buttons are named in the language of the page', async () => {
    await open(2);
    for (const name of ['close', 'zoom', 'previous', 'next'] as const) {
      expect(plain(await button(name).innerText())).toBe(plain(t(`gallery.${name}`)));
    }
  });

  test('nothing behind it can be reached', async () => {
    await open(2);
    for (let press = 0; press < 12; press++) {
      await tab.keyboard.press('Tab');
      // The body has the focus where it has left the page for the browser’s own bar.
      expect(await tab.evaluate(() => document.activeElement?.matches('.pswp, .pswp *, body'))).toBe(true);
    }
    expect(
      await tab.evaluate(() => [...document.body.children].filter((part) => !part.matches('.pswp, [inert]')).length),
    ).toBe(0);
    await tab.keyboard.press('Escape');
    await isClosed();
    expect(await tab.locator('[inert]').count()).toBe(0);
  });

  test.each([412, 1280])('it breaks no rule of accessibility at %i px', async (width) => {
    await tab.setViewportSize({ width, height: 800 });
    await open(2);
    expect(await rulesBroken(tab)).toEqual([]);
  });
});

test('no gallery shows an error or violates the policy', () => expect(faults).toEqual([]));
