import { describe, expect, it } from 'vitest';
import { locales } from '../schema/locale.ts';
import { foreignAttributes, languageAttributes, localeFacts, tagAttributes } from './locales.ts';

describe('a language', () => {
  it('is known to the machine that formats its days and numbers', () => {
    const tags = locales.map((locale) => localeFacts[locale].intl);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tags)).toEqual(tags);
  });

  it('is told to screen readers with the way it is read', () => {
    expect(languageAttributes('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(languageAttributes('zh')).toEqual({ lang: 'zh-Hans', dir: 'ltr' });
  });

  it('is told again only where it is not that of the page', () => {
    expect(foreignAttributes('fr', 'fr')).toEqual({});
    expect(foreignAttributes('fr', 'ar')).toEqual({ lang: 'fr', dir: 'ltr' });
  });
});

describe('words in any language', () => {
  it('are read in the direction of their letters', () => {
    expect(tagAttributes('ty')).toEqual({ lang: 'ty', dir: 'ltr' });
    expect(tagAttributes('ckb')).toEqual({ lang: 'ckb', dir: 'rtl' });
    expect(tagAttributes('zh')).toEqual({ lang: 'zh-Hans', dir: 'ltr' });
  });
});
