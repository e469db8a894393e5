// Does what opens over a page open where it is seen, and close as it is expected to?
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { homeAddress, pageAddress } from '../src/model/story/addresses.ts';
import { keptNames } from '../src/model/kept.ts';
import type { Locale } from '../src/schema/locale.ts';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const screens = [
  { width: 390, height: 700 },
  { width: 1280, height: 800 },
];

/** Whether all of it lies in the window. */
const isInWindow = (tab: Page, selector: string) =>
  tab.locator(selector).evaluate((part) => {
    const { left, top, right, bottom, width } = part.getBoundingClientRect();
    return width > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });

describe.each<Locale>(['fr', 'ar'])('in “%s”', (locale) => {
  test.each(screens)(
    'the question before a passport is erased is in sight, wherever the page stands, at $width px',
    async (viewport) => {
      const tab = await browser.newPage({ viewport });
      const chapters = [...new Set(writtenChapters().map(({ id }) => id))];
      const passport = { version: 1, stamps: chapters.map((chapter) => ({ chapter, day: '2026-11-10' })) };
      await tab.addInitScript(([name, kept]) => localStorage.setItem(name, kept), [
        keptNames.passport,
        JSON.stringify(passport),
      ] as const);
      await tab.goto(`${origin}${pageAddress(locale, 'passport')}`);
      const erase = tab.locator('.erase');
      await erase.waitFor();
      await erase.evaluate((button) => button.scrollIntoView({ block: 'center' }));
      expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(100);
      await erase.click();
      expect(await isInWindow(tab, 'dialog')).toBe(true);
      const middle = await tab.locator('dialog').evaluate((dialog) => {
        const { top, bottom } = dialog.getBoundingClientRect();
        return Math.abs((top + bottom) / 2 - innerHeight / 2);
      });
      expect(middle).toBeLessThan(2);
      await tab.close();
    },
  );

  test.each(screens)('the menu of languages opens below its button, in sight, at $width px', async (viewport) => {
    const tab = await browser.newPage({ viewport });
    for (const address of [homeAddress(locale), pageAddress(locale, 'credits')]) {
      await tab.goto(`${origin}${address}`);
      const button = tab.locator('header button[popovertarget]');
      await button.click();
      expect(await isInWindow(tab, 'header nav[popover]')).toBe(true);
      const [own, menu] = [await button.boundingBox(), await tab.locator('header nav[popover]').boundingBox()];
      expect(menu?.y).toBeGreaterThanOrEqual((own?.y ?? NaN) + (own?.height ?? NaN) - 1);
      expect(menu?.y).toBeLessThan((own?.y ?? NaN) + (own?.height ?? NaN) + 24);
    }
    await tab.close();
  });
});

describe('the menu of languages', () => {
  const open = async () => {
    const tab = await browser.newPage({ viewport: screens[1] as (typeof screens)[0] });
    await tab.goto(`${origin}${pageAddress('fr', 'credits')}`);
    const button = tab.locator('header button[popovertarget]');
    await button.focus();
    await tab.keyboard.press('Enter');
    await tab.locator('header nav[popover]').waitFor();
    return tab;
  };
  const isOpen = (tab: Page) => tab.locator('header nav[popover]').isVisible();

  test('closes with Escape, and gives the focus back', async () => {
    const tab = await open();
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Escape');
    expect(await isOpen(tab)).toBe(false);
    expect(await tab.evaluate(() => document.activeElement?.hasAttribute('popovertarget'))).toBe(true);
    await tab.close();
  });

  test('closes when a press falls elsewhere', async () => {
    const tab = await open();
    await tab.mouse.click(300, 600);
    expect(await isOpen(tab)).toBe(false);
    await tab.close();
  });

  test('closes when the focus leaves it, by either end', async () => {
    for (const [key, presses] of [
      ['Tab', 8],
      ['Shift+Tab', 1],
    ] as const) {
      const tab = await open();
      for (let press = 0; press < presses; press++) {
        expect(await isOpen(tab)).toBe(true);
        await tab.keyboard.press(key);
      }
      expect(await isOpen(tab), key).toBe(false);
      expect(await tab.evaluate(() => document.activeElement?.closest('.languages'))).toBeNull();
      await tab.close();
    }
  });

  test('opens and closes without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(`${origin}${pageAddress('fr', 'credits')}`);
    await tab.locator('header button[popovertarget]').click();
    expect(await isOpen(tab)).toBe(true);
    await tab.keyboard.press('Escape');
    expect(await isOpen(tab)).toBe(false);
    await context.close();
  });
});
