import { describe, expect, it } from 'vitest';
import { bestLanguage, chaptersAt, isWrittenIn, languagesOf, photographNamed, tellsOf, textIn } from './documentary.ts';
import { chapter, inAll, posting } from '../../../testing/content/sample-documentary.ts';

const andes = chapter('peru/andes', ['fr', 'es', 'zh'], { language: 'es' });

describe('a chapter', () => {
  it('says which languages it is written in', () => {
    expect(languagesOf(andes)).toEqual(['fr', 'es', 'zh']);
    expect(isWrittenIn(andes, 'zh')).toBe(true);
    expect(isWrittenIn(andes, 'ar')).toBe(false);
  });

  it('is offered in the reader’s language, else in the one it was written in', () => {
    expect(bestLanguage(andes, 'zh')).toBe('zh');
    expect(bestLanguage(andes, 'ar')).toBe('es');
  });

  it('never shows another language’s text in the place of a missing one', () => {
    expect(textIn(andes, 'fr').slug).toBe('andes-fr');
    expect(() => textIn(andes, 'ar')).toThrow('peru/andes has no text in “ar”; it has fr, es, zh.');
  });

  it('tells of its missions', () => {
    expect(tellsOf('culture')(andes)).toBe(true);
    expect(tellsOf('science')(andes)).toBe(false);
  });

  it('names the photographs it has where one is asked for that it has not', () => {
    const words = { place: inAll('a'), alt: inAll('a'), caption: inAll('a'), credit: inAll('a') };
    const relief = {
      name: 'relief',
      file: 'relief.jpg',
      kind: 'plate' as const,
      date: '2026-11-22',
      licence: 'CC0-1.0',
      ...words,
    };
    const pictured = { ...andes, photographs: { relief } };
    expect(photographNamed(pictured, 'relief')).toBe(relief);
    expect(() => photographNamed(pictured, 'night')).toThrow('peru/andes has no photograph “night”; it has relief.');
  });
});

describe('a posting', () => {
  it('has the chapters told there, and not those of a posting whose name begins alike', () => {
    const [here, there] = [chapter('guinea/coast'), chapter('guinea-bissau/coast')];
    expect(chaptersAt([here, there], posting('guinea'))).toEqual([here]);
    expect(chaptersAt([there], posting('guinea'))).toEqual([]);
  });
});
