import { describe, expect, it } from 'vitest';
import { Languages } from '../../i18n/languages.ts';
import { filmLanguage } from './film-language.ts';

const there = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, {}]));
const languages = new Languages({ fr: ['en'], en: ['fr'], ar: ['fr', 'en'], zh: ['en', 'fr'] });
const given = (codes: string[], reader: string, spoken: string) =>
  filmLanguage(there(...codes), reader, spoken, languages);

describe('the words of a film', () => {
  it('are given in the reader’s language', () => {
    for (const locale of languages.all) expect(given([...languages.all], locale, 'fr')).toBe(locale);
    expect(given(['fr', 'ka'], 'ka', 'fr')).toBe('ka');
  });

  it('are given in the nearest one where that is missing', () => {
    expect(given(['fr', 'en'], 'ar', 'fr')).toBe('fr');
    expect(given(['fr', 'en'], 'zh', 'fr')).toBe('en');
    expect(given(['fr', 'en'], 'ka', 'fr')).toBe('en');
    expect(given(['fr'], 'zh', 'fr')).toBe('fr');
  });

  it('are given in the language spoken at the end of every chain', () => {
    for (const locale of languages.all) expect(given(['es'], locale, 'es')).toBe('es');
    expect(given(['de'], 'ar', 'fr')).toBeUndefined();
  });
});
