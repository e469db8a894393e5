// Is an opened photograph all there is, for somebody who hears the page or has no mouse?
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { translator } from '../src/i18n/messages.ts';
import { rulesBroken } from './support/axe.ts';
import { browserOfTests } from './support/browser.ts';
import { chaptersOfBothDirections, OpenedGallery } from './support/gallery.ts';
import { plain } from './support/prose.ts';

const browser = await browserOfTests();
const faults: string[] = [];

describe.each(chaptersOfBothDirections())('the gallery of $id in “$locale”', (chapter) => {
  const t = translator(chapter.locale);
  let gallery: OpenedGallery;
  beforeEach(async () => {
    gallery = await OpenedGallery.in(browser, chapter, faults);
    await gallery.open(2);
  });
  afterEach(() => gallery.tab.close());

  test('it and its buttons are named in the language of the page', async () => {
    expect(await gallery.lightbox.getAttribute('aria-label')).toBe(t('gallery.lightbox'));
    for (const name of ['close', 'zoom', 'previous', 'next'] as const) {
      expect(plain(await gallery.button(name).innerText())).toBe(plain(t(`gallery.${name}`)));
    }
  });

  test('the photograph says what it shows', async () => {
    const { alt } = chapter.photographs[chapter.gallery[1] ?? ''] ?? {};
    const pictures = gallery.lightbox.locator('.pswp__item[aria-hidden="false"] img');
    const said = await pictures.evaluateAll((all) => all.map((picture) => (picture as HTMLImageElement).alt));
    expect(said.map(plain)).toContain(plain(alt?.[chapter.locale] ?? ''));
  });

  test('what is shown is said with its number, as it opens and as it changes', async () => {
    const status = gallery.lightbox.locator('[role="status"]');
    const saying = (number: number) => {
      const { alt } = chapter.photographs[chapter.gallery[number - 1] ?? ''] ?? {};
      return plain(`${t('gallery.counter', { number, total: chapter.gallery.length })} ${alt?.[chapter.locale]}`);
    };
    const said = async () => plain((await status.textContent()) ?? '');
    expect(await said()).toBe(saying(2));
    expect(await gallery.lightbox.getAttribute('aria-describedby')).toBe(await status.getAttribute('id'));
    await gallery.button('next').click();
    await gallery.shows(3);
    expect(await said()).toBe(saying(3));
  });

  test('its zoom says what the next press does', async () => {
    const words = async () => plain(await gallery.button('zoom').innerText());
    await gallery.button('zoom').click();
    await expect.poll(words).toBe(plain(t('gallery.unzoom')));
    await gallery.button('zoom').click();
    await expect.poll(words).toBe(plain(t('gallery.zoom')));
  });

  test.each([
    ['next', chapter.gallery.length],
    ['previous', 1],
  ] as const)('who goes on by “%s” to the end keeps the focus there', async (name, end) => {
    await gallery.button(name).focus();
    const focus = () => gallery.tab.evaluate(() => (document.activeElement as HTMLButtonElement).name);
    for (let number = 2; number !== end; number += Math.sign(end - 2)) {
      await gallery.tab.keyboard.press('Enter');
      await gallery.shows(number + Math.sign(end - 2));
      expect(await focus()).toBe(name);
    }
    await gallery.tab.keyboard.press('Enter');
    await gallery.shows(end);
    expect(await focus()).toBe(name);
  });

  test.each([
    { width: 390, height: 844, letters: '100%' },
    { width: 320, height: 640, letters: '100%' },
    { width: 320, height: 640, letters: '200%' },
  ])(
    'at $width px, letters at $letters, every caption is read to its last line',
    async ({ width, height, letters }) => {
      await gallery.tab.setViewportSize({ width, height });
      await gallery.tab.evaluate((size) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`html { font-size: ${size} !important }`);
        document.adoptedStyleSheets.push(sheet);
        dispatchEvent(new Event('resize'));
      }, letters);
      const caption = gallery.lightbox.locator('.lightbox-caption');
      for (let number = 2; number <= chapter.gallery.length; number++) {
        const cut = await caption.evaluate((box) => {
          const line = parseFloat(getComputedStyle(box).lineHeight);
          const lines = box.clientHeight / line;
          box.scrollTop = box.scrollHeight;
          const last = document.createRange();
          last.selectNodeContents(box.querySelector('small') ?? box);
          const ends = Math.max(...[...last.getClientRects()].map(({ bottom }) => bottom));
          const foot = document.querySelector('.lightbox-turns')?.getBoundingClientRect();
          return {
            halfLines: Math.abs(lines - Math.round(lines)) * line > 1,
            lastHidden: ends > box.getBoundingClientRect().bottom + 1,
            underButtons: box.getBoundingClientRect().bottom > (foot?.top ?? 0) + 1,
            outside: (foot?.bottom ?? Infinity) > innerHeight,
          };
        });
        expect(cut, String(number)).toEqual({
          halfLines: false,
          lastHidden: false,
          underButtons: false,
          outside: false,
        });
        if (number === chapter.gallery.length) break;
        await gallery.button('next').click();
        await gallery.shows(number + 1);
      }
    },
  );

  test('nothing behind it can be reached, until it is closed', async () => {
    for (let press = 0; press < 12; press++) {
      await gallery.tab.keyboard.press('Tab');
      // The body has the focus where it has left the page for the browser’s own bar.
      expect(await gallery.tab.evaluate(() => document.activeElement?.matches('.pswp, .pswp *, body'))).toBe(true);
    }
    const behind = gallery.tab.locator('body > :not(.pswp, [inert], script)');
    expect(await behind.count()).toBe(0);
    await gallery.tab.keyboard.press('Escape');
    await gallery.isClosed();
    expect(await gallery.tab.locator('[inert]').count()).toBe(0);
  });

  test.each([320, 412, 1280])('it breaks no rule of accessibility at %i px', async (width) => {
    await gallery.tab.setViewportSize({ width, height: 800 });
    expect(await rulesBroken(gallery.tab)).toEqual([]);
  });
});

test('no gallery shows an error or violates the policy', () => expect(faults).toEqual([]));
