// Does what is said in a film, asked for in the reader’s language, lead to the film at that second, in their subtitles?
import { describe, expect, inject, test } from 'vitest';
import { factsOf } from '../src/i18n/locales.ts';
import { pageAddress } from '../src/model/story/addresses.ts';
import { browserOfTests } from './support/browser.ts';
import { watchFaults } from './support/faults.ts';
import { filmChapter } from './support/film.ts';
import { locales } from './support/languages.ts';

const origin = inject('origin');
const browser = await browserOfTests();

/** “A low cloud covers Lima”, as a reader of each language asks for it: it is spoken in French, at the second second. */
const lowCloud: Record<string, string> = {
  fr: 'nuage bas',
  en: 'low cloud',
  de: 'tiefe Wolke',
  es: 'nube baja',
  ar: 'غيم منخفض',
  zh: '低云',
  ru: 'низкое облако',
};

describe.each(locales)('what is said in a film, asked for in “%s”', (locale) => {
  test('leads to the film at that second, in the subtitles of the reader', async () => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const faults: string[] = [];
    await watchFaults(tab, faults);
    const asked = `?kind=film&q=${encodeURIComponent(lowCloud[locale] ?? '')}`;
    await tab.goto(`${origin}${pageAddress(locale, 'search')}${asked}`);
    const answer = tab.locator('.found ol a').first();
    await answer.waitFor();
    expect(await answer.getAttribute('href')).toBe(`${filmChapter(locale).address}#t=2`);
    await answer.click();
    await tab.waitForURL('**#t=2');
    const film = () =>
      tab.locator('film-player video').evaluate((video: HTMLVideoElement) => ({
        isThere: video.currentTime >= 2 && !video.paused,
        shown: [...video.textTracks].filter(({ mode }) => mode === 'showing').map(({ language }) => language),
      }));
    await expect.poll(film, { timeout: 60_000 }).toEqual({ isThere: true, shown: [factsOf(locale).tag] });
    expect(faults).toEqual([]);
    await tab.close();
  });
});
