// Do the photographs of a chapter open, turn and close as readers of either direction expect?
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { factsOf } from '../src/i18n/locales.ts';
import { browserOfTests } from './support/browser.ts';
import { chaptersOfBothDirections, OpenedGallery } from './support/gallery.ts';
import { plain } from './support/prose.ts';

const browser = await browserOfTests();
const faults: string[] = [];

describe.each(chaptersOfBothDirections())('the gallery of $id in “$locale”', (chapter) => {
  const { locale, gallery: names, photographs } = chapter;
  const isMirrored = factsOf(locale).dir === 'rtl';
  const forwards = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const backwards = isMirrored ? 'ArrowRight' : 'ArrowLeft';

  let gallery: OpenedGallery;
  beforeEach(async () => {
    gallery = await OpenedGallery.in(browser, chapter, faults);
  });
  afterEach(() => gallery.tab.close());
  const inFocus = () => gallery.tab.evaluate(() => document.activeElement?.id);

  test('a click opens the photograph, with its caption and credit in the language of the page', async () => {
    await gallery.open(2);
    const { caption, credit } = photographs[names[1] ?? ''] ?? {};
    const told = gallery.lightbox.locator('.lightbox-caption');
    expect(plain(await told.innerText())).toBe(plain(`${caption?.[locale]} ${credit?.[locale]}`));
    const picture = gallery.lightbox.locator('img.pswp__img:not(.pswp__img--placeholder)').first();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  });

  test('a shared address opens its photograph at once, and closing it leaves the chapter', async () => {
    await gallery.tab.goto('about:blank');
    await gallery.tab.goto(`${gallery.address}#photo-3`);
    await gallery.shows(3);
    await gallery.button('close').click();
    await gallery.isClosed();
    expect(gallery.tab.url()).toBe(gallery.address);
  });

  test('it is not seen before its style sheet has come', async () => {
    let isThere = false;
    await gallery.tab.route(/lightbox\.[^/]+\.css$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      isThere = true;
      await route.continue();
    });
    await gallery.tab.locator('#photo-2').click();
    await gallery.lightbox.waitFor({ state: 'attached' });
    expect(isThere).toBe(true);
    await gallery.shows(2);
  });

  test('without its style sheet, a photograph opens by itself', async () => {
    // The browser says that the sheet is missing: not a fault of the others.
    const { tab } = await OpenedGallery.in(browser, chapter, []);
    await tab.route(/lightbox\.[^/]+\.css$/, (route) => route.fulfill({ status: 404 }));
    const link = tab.locator('#photo-2');
    const picture = await link.evaluate((photograph: HTMLAnchorElement) => photograph.href);
    await link.click();
    await tab.waitForURL(picture);
    await tab.close();
  });

  test('Back closes it, and the focus returns to the link', async () => {
    await gallery.open(2);
    await gallery.tab.goBack();
    await gallery.isClosed();
    expect([gallery.hash(), await inFocus()]).toEqual(['', 'photo-2']);
  });

  test('Escape closes it, and the address and the focus are what they were', async () => {
    await gallery.open(3);
    await gallery.tab.keyboard.press('Escape');
    await gallery.isClosed();
    await expect.poll(gallery.hash).toBe('');
    expect(await inFocus()).toBe('photo-3');
  });

  test('the arrow that points to the reader’s next photograph leads to it', async () => {
    await gallery.open(1);
    await gallery.tab.keyboard.press(forwards);
    await gallery.shows(2);
    await gallery.tab.keyboard.press(backwards);
    await gallery.shows(1);
  });

  test('one press of a button does what swiping and pinching do', async () => {
    await gallery.open(1);
    expect(await gallery.button('previous').getAttribute('aria-disabled')).toBe('true');
    await gallery.button('next').click();
    await gallery.shows(2);
    await gallery.button('previous').click();
    await gallery.shows(1);
    await gallery.button('zoom').click();
    await expect.poll(() => gallery.lightbox.getAttribute('class')).toContain('pswp--zoomed-in');
    await gallery.button('close').click();
    await gallery.isClosed();
  });

  test('the series ends where it ends', async () => {
    await gallery.open(names.length);
    expect(await gallery.button('next').getAttribute('aria-disabled')).toBe('true');
    await gallery.tab.keyboard.press(forwards);
    await gallery.shows(names.length);
  });

  test(`the next photograph lies to the ${isMirrored ? 'left' : 'right'}`, async () => {
    const middle = async (selector: string) => {
      const { x, width } = (await gallery.tab.locator(selector).boundingBox()) ?? { x: NaN, width: 0 };
      return x + width / 2;
    };
    expect(Math.sign((await middle('#photo-2')) - (await middle('#photo-1')))).toBe(isMirrored ? -1 : 1);
    await gallery.open(2);
    const [next, previous] = [await middle('.pswp button[name="next"]'), await middle('.pswp button[name="previous"]')];
    expect(Math.sign(next - previous)).toBe(isMirrored ? -1 : 1);
  });
});

describe.each(chaptersOfBothDirections())('the strip of $id in “$locale”', (chapter) => {
  test('leads along it by buttons at its ends, and says where it ends', async () => {
    const { tab } = await OpenedGallery.in(browser, chapter, faults);
    const strip = tab.locator('.strip');
    await strip.scrollIntoViewIfNeeded();
    const [back, on] = [tab.locator('.strip-turns [name="previous"]'), tab.locator('.strip-turns [name="next"]')];
    const isAtEnd = (button: typeof on) => button.getAttribute('aria-disabled');
    const seen = () =>
      strip.evaluate((all) => {
        const { left, right } = all.getBoundingClientRect();
        return [...all.children].findIndex((picture) => {
          const box = picture.getBoundingClientRect();
          return box.left >= left && box.right <= right;
        });
      });
    await on.waitFor();
    await expect.poll(() => isAtEnd(back)).toBe('true');
    await expect.poll(seen).toBe(0);
    // The button that ends the way says so only when the strip has arrived.
    const goOn = async () => {
      const arrived = strip.evaluate(
        (all) => new Promise((then) => all.addEventListener('scrollend', () => then(undefined), { once: true })),
      );
      await on.click();
      await arrived;
    };
    await goOn();
    await expect.poll(seen).toBe(1);
    await expect.poll(() => isAtEnd(back)).toBeNull();
    for (let turn = 1; turn < chapter.gallery.length && !(await isAtEnd(on)); turn++) await goOn();
    await expect.poll(() => isAtEnd(on)).toBe('true');
    await expect.poll(seen).toBeGreaterThan(1);
    await tab.close();
  });

  test('goes as far as it was asked to, however fast', async () => {
    const { tab } = await OpenedGallery.in(browser, chapter, faults);
    const strip = tab.locator('.strip');
    await strip.scrollIntoViewIfNeeded();
    await tab.locator('.strip-turns').waitFor();
    await tab.locator('.strip-turns [name="next"]').evaluate((on: HTMLButtonElement) => {
      on.click();
      on.click();
    });
    const third = () =>
      strip.evaluate((all) => {
        const [own, box] = [all.getBoundingClientRect(), all.children[2]?.getBoundingClientRect()];
        const { direction, paddingInlineStart } = getComputedStyle(all);
        const far = direction === 'rtl' ? own.right - (box?.right ?? 0) : (box?.left ?? 0) - own.left;
        return Math.abs(far - parseFloat(paddingInlineStart));
      });
    await expect.poll(third).toBeLessThan(3);
    await tab.close();
  });

  test('tells each picture below it, as wide as it is', async () => {
    const { tab } = await OpenedGallery.in(browser, chapter, faults);
    const told = await tab.locator('.strip figcaption').allTextContents();
    expect(told.map(plain)).toEqual(
      chapter.gallery.map((name) => {
        const { caption, credit } = chapter.photographs[name] ?? {};
        return plain(`${caption?.[chapter.locale]} · ${credit?.[chapter.locale]}`);
      }),
    );
    await tab.close();
  });
});

test('no gallery shows an error or violates the policy', () => expect(faults).toEqual([]));
