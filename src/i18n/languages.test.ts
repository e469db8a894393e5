import { describe, expect, test } from 'vitest';
import { Languages } from './languages.ts';

const languages = new Languages({ fr: ['en'], en: ['fr'], ar: ['fr', 'en'], 'pt-BR': ['es', 'en'] });

test('the first language prevails, and readers see them in the order they are declared in', () => {
  expect(languages.source).toBe('fr');
  expect(languages.all).toEqual(['fr', 'en', 'ar', 'pt-BR']);
  expect(languages.inOrder(['ka', 'ar', 'fr'])).toEqual(['fr', 'ar', 'ka']);
});

test('a documentary that speaks no language is none', () => {
  expect(() => new Languages({})).toThrow('one language at least');
});

describe('the buttons around a text', () => {
  test('are in its language, or in one like it', () => {
    expect(['ar', 'pt-BR', 'pt', 'fr-CA'].map((one) => languages.nearest(one))).toEqual(['ar', 'pt-BR', 'pt-BR', 'fr']);
  });

  test('are in English where no button speaks it, else in the language of the site', () => {
    expect(languages.nearest('ka')).toBe('en');
    expect(new Languages({ es: [], fr: [] }).nearest('ka')).toBe('es');
  });
});

describe('a text', () => {
  const say = (words: Record<string, string>, wanted: string) => languages.said(words, wanted);

  test('is said in the reader’s language', () => {
    expect(say({ fr: 'Pérou', ar: 'بيرو' }, 'ar')).toEqual({ text: 'بيرو', language: 'ar' });
    expect(say({ fr: 'Pérou', ka: 'პერუ' }, 'ka')).toEqual({ text: 'პერუ', language: 'ka' });
  });

  test('is said in the nearest language it is written in, and says which', () => {
    expect(say({ fr: 'Pérou', en: 'Peru' }, 'ar')).toEqual({ text: 'Pérou', language: 'fr' });
    expect(say({ fr: 'Pérou', en: 'Peru' }, 'pt-BR')).toEqual({ text: 'Peru', language: 'en' });
    expect(say({ fr: 'Pérou', en: 'Peru' }, 'ka')).toEqual({ text: 'Peru', language: 'en' });
  });

  test('is said in any language before it is not said at all', () => {
    expect(say({ ka: 'პერუ' }, 'fr')).toEqual({ text: 'პერუ', language: 'ka' });
    expect(say({}, 'fr')).toEqual({ text: '', language: 'fr' });
  });
});
