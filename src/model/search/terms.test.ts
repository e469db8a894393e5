import { describe, expect, it } from 'vitest';
import { scriptOfLanguage, termsIn, wordsAsked } from './terms.ts';

const terms = (text: string, language: string) => termsIn(text, language).map(({ term }) => term);

describe('the terms of a text', () => {
  it('are its words, without what an elision leaves', () => {
    expect(terms("L’eau d’ici, l'eau qu’on boit", 'fr')).toEqual(['eau', 'ici', 'eau', 'qu', 'on', 'boit']);
  });

  it('are each two signs where no blank stands between words, and the last sign', () => {
    expect(terms('利马缺水。', 'zh')).toEqual(['利马', '马缺', '缺水', '水']);
  });

  it('are both in a sentence that has both', () => {
    expect(terms('据NASA数据', 'zh')).toEqual(['据', 'nasa', '数据', '据']);
  });

  it.each([
    ['fr', '2\u202f399 km²', ['2399', 'km2']],
    ['en', '2,399 lakes', ['2399', 'lak']],
    ['de', '2.399 Seen', ['2399', 'see']],
  ])('are numbers in one piece, however “%s” parts its thousands', (language, text, expected) => {
    expect(terms(text, language)).toEqual(expected);
  });

  it('know where they stand', () => {
    const text = 'À l’Étoile';
    expect(termsIn(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(['Étoile']);
    expect(termsIn('看星星', 'zh').map(({ start, end }) => '看星星'.slice(start, end))).toEqual(['看星', '星星', '星']);
  });
});

describe('the words of a question', () => {
  const asked = (question: string) => wordsAsked(question).map(({ text }) => text);

  it('are each there once', () => expect(asked('eau, Eau et l’eau')).toEqual(['eau', 'et']));
  it('are of Chinese as few pairs as cover it', () => {
    expect(asked('什特凡尼克')).toEqual(['什特', '凡尼', '尼克']);
    expect(asked('水')).toEqual(['水']);
  });
  it('know their letters', () => {
    expect(wordsAsked('Lima Лима ليما 利马 1974').map(({ script }) => script)).toEqual([
      'Latn',
      'Cyrl',
      'Arab',
      'Hani',
      '',
    ]);
    expect(['fr', 'ru', 'ar', 'zh', 'ka'].map(scriptOfLanguage)).toEqual(['Latn', 'Cyrl', 'Arab', 'Hani', 'Geor']);
  });
  it('end with one that may not be whole yet', () => {
    expect(wordsAsked('eau glac').map(({ isLast }) => isLast)).toEqual([false, true]);
    expect(wordsAsked('eau glace ').map(({ isLast }) => isLast)).toEqual([false, false]);
  });
  it('are none where nothing is asked', () => expect(asked(' ?! — l’')).toEqual([]));
});
