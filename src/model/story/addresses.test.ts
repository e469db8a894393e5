import { describe, expect, it } from 'vitest';
import { machineLanguages } from '../../i18n/words.ts';
import {
  chapterAddress,
  chapterAlternates,
  chapterFor,
  feedAddress,
  fixedPages,
  homeAddress,
  inEveryLanguage,
  listPageAddress,
  localeOf,
  missionAddress,
  pageAddress,
  postingAddress,
  underBase,
} from './addresses.ts';
import { chapter, mission, posting } from '../../../testing/content/sample-documentary.ts';

const andes = chapter('peru/andes', ['fr', 'es']);

describe('an address', () => {
  it('is written in the reader’s language, and ends with a slash', () => {
    expect(homeAddress('ar')).toBe('/ar/');
    expect(pageAddress('fr', 'legal')).toBe('/fr/mentions-legales/');
    expect(missionAddress('en', mission('culture'))).toBe('/en/missions/culture-en/');
    expect(postingAddress('de', posting('peru'))).toBe('/de/peru-de/');
    expect(chapterAddress('es', andes)).toBe('/es/peru-es/andes-es/');
    expect(feedAddress('fr')).toBe('/fr/feed.xml');
  });

  it('of a fixed page is its own in every language, in letters any keyboard has', () => {
    for (const locale of machineLanguages) {
      const addresses = fixedPages.map((page) => pageAddress(locale, page));
      expect(new Set(addresses).size).toBe(fixedPages.length);
      for (const address of addresses) expect(address).toMatch(/^\/[a-z]{2}\/[a-z0-9]+(-[a-z0-9]+)*\/$/);
    }
  });

  it('of a long list’s first page is that of the list', () => {
    expect([1, 2].map((number) => listPageAddress('/fr/annees/', number))).toEqual(['/fr/annees/', '/fr/annees/2/']);
  });

  it('of a chapter exists only in the languages it is written in', () => {
    expect(() => chapterAddress('zh', andes)).toThrow('peru/andes has no text in “zh”; it has fr, es.');
    expect(chapterAlternates(andes)).toEqual([
      { locale: 'fr', address: '/fr/peru-fr/andes-fr/' },
      { locale: 'es', address: '/es/peru-es/andes-es/' },
    ]);
  });

  it('of a page that exists in all languages is known in all of them', () => {
    expect(inEveryLanguage({ all: machineLanguages }, homeAddress).map(({ address }) => address)).toEqual(
      machineLanguages.map((locale) => `/${locale}/`),
    );
  });
});

describe('a reader who wants a chapter', () => {
  it('is led to it in their language', () => {
    expect(chapterFor('es', andes)).toEqual({ locale: 'es', address: '/es/peru-es/andes-es/' });
  });

  it('is led to it in the language it was written in, where theirs has no text', () => {
    expect(chapterFor('ru', andes)).toEqual({ locale: 'fr', address: '/fr/peru-fr/andes-fr/' });
  });
});

describe('a site published under a path', () => {
  it.each(['/docs/', '/docs'])('has it before every address, whether it is written %s or not', (base) => {
    expect(underBase(base, '/fr/')).toBe('/docs/fr/');
    expect(underBase(base, '/')).toBe('/docs/');
  });

  it('has nothing before its addresses at the root', () => {
    expect(underBase('/', '/fr/')).toBe('/fr/');
  });

  it.each(['/', '/docs/', '/docs', '/fr/', '/a/b/'])('finds the language of a page under %s', (base) => {
    for (const locale of machineLanguages) expect(localeOf(base, underBase(base, `/${locale}/peru/`))).toBe(locale);
    expect(localeOf(base, underBase(base, '/'))).toBeUndefined();
    expect(localeOf(base, underBase(base, '/french/'))).toBeUndefined();
    expect(localeOf(base, underBase(base, '/404.html'))).toBeUndefined();
  });
});
