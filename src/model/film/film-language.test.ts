import { describe, expect, it } from 'vitest';
import { locales } from '../../schema/locale.ts';
import { fallbacks, filmLanguage } from './film-language.ts';

const there = (...codes: (keyof typeof fallbacks)[]) => Object.fromEntries(codes.map((code) => [code, {}]));

describe('the words of a film', () => {
  it('are given in the reader’s language', () => {
    for (const locale of locales) expect(filmLanguage(there(...locales), locale, 'fr')).toBe(locale);
  });

  it('are given in the nearest one where that is missing', () => {
    expect(filmLanguage(there('fr', 'en'), 'ar', 'fr')).toBe('fr');
    expect(filmLanguage(there('fr', 'en'), 'zh', 'fr')).toBe('en');
    expect(filmLanguage(there('fr'), 'zh', 'fr')).toBe('fr');
  });

  it('are given in the language spoken at the end of every chain', () => {
    for (const locale of locales) expect(filmLanguage(there('es'), locale, 'es')).toBe('es');
    expect(filmLanguage(there('de'), 'ar', 'fr')).toBeUndefined();
  });

  it('are never given in the reader’s own language twice over', () => {
    for (const locale of locales) expect(fallbacks[locale]).not.toContain(locale);
  });
});
