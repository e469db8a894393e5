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
