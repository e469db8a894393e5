// Do gallery, transcript, passport and languages work in every engine?
import { expect, test } from 'vitest';
import { pageAddress } from '../../src/model/story/addresses.ts';
import { factsOf } from '../../src/i18n/locales.ts';
import { keptNames } from '../../src/model/kept.ts';
import { inEachEngine } from './support/in-each-engine.ts';
import type { Tab } from './support/engine.ts';

const has = (tab: Tab, selector: string) => tab.ask((what) => document.querySelector(what) !== null, selector);
const hash = (tab: Tab) => tab.ask(() => location.hash);
const inFocus = (tab: Tab) => tab.ask(() => document.activeElement?.id ?? '');

inEachEngine('a chapter', ({ locale, chapter, open, isNarrow }) => {
  const forwards = factsOf(locale).dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';

  test('opens its pictures, turns them as the reader reads, and Back gives the focus back', async () => {
    const tab = await open();
    await tab.go(chapter.address);
    await tab.click('#photo-2');
    await expect.poll(() => has(tab, '.pswp--open')).toBe(true);
    await tab.press(forwards);
    await expect.poll(() => hash(tab)).toBe('#photo-3');
    await tab.back();
    await expect.poll(() => has(tab, '.pswp')).toBe(false);
    await expect.poll(() => inFocus(tab)).toMatch(/^photo-[23]$/);
  });

  test('has a transcript whose sentences lead into the film', async () => {
    const tab = await open();
    await tab.go(chapter.address);
    await tab.click('.transcript summary');
    await tab.click('.transcript-text p:not(.other) > a:nth-of-type(1)');
    await expect.poll(() => hash(tab)).toMatch(/^#t=\d+$/);
    const moment = Number((await hash(tab)).slice(3));
    const time = () => tab.ask(() => (document.querySelector('video') as HTMLVideoElement).currentTime);
    await expect.poll(time, { timeout: 60_000 }).toBeGreaterThan(moment + 0.5);
  });

  test('stamps the passport, which is erased only when that is meant, by a dialog in sight', async () => {
    const tab = await open();
    await tab.go(chapter.address);
    await tab.ask(() => document.querySelector('#scene-2')?.scrollIntoView({ block: 'start', behavior: 'instant' }));
    const kept = () => tab.ask((name) => localStorage.getItem(name) ?? '', keptNames.passport);
    await expect.poll(kept).toContain(chapter.id);
    await tab.go(pageAddress(locale, 'passport'));
    await expect.poll(() => has(tab, '.stamps li')).toBe(true);
    await tab.click('button.erase');
    const box = await tab.ask(() => {
      const { top, left, bottom, right } = (document.querySelector('dialog[open]') as Element).getBoundingClientRect();
      return { isAbove: top < 0, isLeft: left < 0, isBelow: bottom > innerHeight, isRight: right > innerWidth };
    });
    expect(box).toEqual({ isAbove: false, isLeft: false, isBelow: false, isRight: false });
    await tab.click('dialog button[value="erase"]');
    await expect.poll(kept).toBe('');
  });

  test('leads to itself in another language', async () => {
    const tab = await open();
    await tab.go(chapter.address);
    await tab.ask(() => scrollTo(0, 0));
    const other = locale === 'fr' ? 'ru' : 'fr';
    await tab.click('language-choice :is(summary, button)');
    await tab.click(`language-choice a[hreflang="${other}"]`);
    await expect.poll(() => tab.ask(() => document.documentElement.lang)).toBe(other);
    expect(await has(tab, 'film-player')).toBe(true);
  });

  test.runIf(isNarrow)('never moves sideways', async () => {
    const tab = await open();
    await tab.go(chapter.address);
    expect(await tab.ask(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
