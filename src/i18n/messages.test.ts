import { describe, expect, it } from 'vitest';
import { machineLanguages } from './words.ts';
import type { Locale } from '../schema/locale.ts';
import { translator } from './messages.ts';
import { messageKeys } from './words.ts';

/** The words for a number of chapters, without their digits. */
const chapters = (locale: Locale, ...counts: number[]) =>
  counts.map((count) => translator(locale)('missions.count', { count }).replace(/^\d+\s*/, ''));

describe('the words of the interface', () => {
  it('are put in the language that is asked for', () => {
    expect(translator('fr')('gallery.close')).toBe('Fermer');
    expect(translator('en')('gallery.close')).toBe('Close');
  });

  it('take in what is counted, written as the language writes numbers', () => {
    expect(translator('de')('gallery.counter', { number: 3, total: 12_345 })).toBe('3 von 12.345');
    expect(translator('fr')('gallery.counter', { number: 3, total: 1234 })).toBe('3 sur 1\u202f234');
    expect(translator('ar')('gallery.counter', { number: 3, total: 12 })).toBe('3 من 12');
  });

  it('take in a text as it is, even one with dollars and braces', () => {
    expect(translator('en')('film.label', { title: '$& {total} $1' })).toBe('Film: $& {total} $1');
  });

  it('say which value was forgotten, so that no page shows a brace', () => {
    expect(() => translator('fr')('film.label')).toThrow('The message “film.label” (fr) needs a value for “title”.');
    expect(() => translator('fr')('missions.count')).toThrow('needs a value for “count”');
  });

  it('can all be said in every language', () => {
    const anything = new Proxy({}, { get: () => 2 });
    for (const locale of machineLanguages) {
      for (const key of messageKeys) {
        expect(translator(locale)(key, anything), `${key} (${locale})`).toMatch(/^[^{}]+$/);
      }
    }
  });
});

describe('a number of chapters', () => {
  it('has one form for none and one in French', () => {
    expect(chapters('fr', 0, 1, 2, 21)).toEqual(['chapitre', 'chapitre', 'chapitres', 'chapitres']);
  });

  it('has a form for one, and another for all others, none included, in English, German and Spanish', () => {
    expect(chapters('en', 0, 1, 2, 21)).toEqual(['chapters', 'chapter', 'chapters', 'chapters']);
    expect(chapters('de', 0, 1, 2)).toEqual(['Kapitel', 'Kapitel', 'Kapitel']);
    expect(chapters('es', 0, 1, 2)).toEqual(['capítulos', 'capítulo', 'capítulos']);
  });

  it('has three forms in Russian: 1 and 21, 2 to 4 and 22, 5 to 20', () => {
    expect(chapters('ru', 1, 21, 101)).toEqual(['глава', 'глава', 'глава']);
    expect(chapters('ru', 2, 4, 22)).toEqual(['главы', 'главы', 'главы']);
    expect(chapters('ru', 0, 5, 11, 12, 20, 111)).toEqual(Array(6).fill('глав'));
  });

  it('has six forms in Arabic: none, one, two, 3 to 10, 11 to 99, and hundreds', () => {
    expect(chapters('ar', 0, 1, 2)).toEqual(['لا فصول', 'فصل واحد', 'فصلان']);
    expect(chapters('ar', 3, 10, 103)).toEqual(['فصول', 'فصول', 'فصول']);
    expect(chapters('ar', 11, 99, 111)).toEqual(['فصلًا', 'فصلًا', 'فصلًا']);
    expect(chapters('ar', 100, 101, 102)).toEqual(['فصل', 'فصل', 'فصل']);
  });

  it('has one form in Chinese', () => {
    expect(chapters('zh', 0, 1, 2, 100)).toEqual(['章', '章', '章', '章']);
  });
});
