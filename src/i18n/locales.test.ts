import { describe, expect, it } from 'vitest';
import { machineLanguages } from './words.ts';
import { factsOf, foreignAttributes, languageAttributes } from './locales.ts';

describe('a language', () => {
  it('is known to the machine that formats its days and numbers', () => {
    const tags = machineLanguages.map((locale) => factsOf(locale).intl);
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

describe('any other language', () => {
  it('is read in the direction of its letters', () => {
    expect(languageAttributes('ty')).toEqual({ lang: 'ty', dir: 'ltr' });
    expect(languageAttributes('ckb')).toEqual({ lang: 'ckb', dir: 'rtl' });
  });

  it('has the name it gives itself', () => {
    expect(['ka', 'pt', 'fa', 'sk'].map((one) => factsOf(one).name)).toEqual([
      'ქართული',
      'Português',
      'فارسی',
      'Slovenčina',
    ]);
  });

  it('puts between things what languages of its letters do', () => {
    expect(factsOf('fa').comma).toBe('، ');
    expect(factsOf('ja').gap).toBe('');
    expect(factsOf('pt').comma).toBe(', ');
  });

  it('parts thousands as browsers do', () => {
    expect(factsOf('pt-PT').thousands).toEqual({ by: '\u00a0', from: 5 });
    expect(factsOf('it').thousands).toEqual({ by: '.', from: 5 });
    expect(factsOf('sw').thousands).toEqual({ by: ',', from: 4 });
  });
});
