import { describe, expect, it } from 'vitest';
import { filmFile, stemOf } from './film-files.ts';

describe('a file beside a film', () => {
  it.each([
    ['film.fr.vtt', { kind: 'captions', locale: 'fr' }],
    ['film.chapters.zh.vtt', { kind: 'chapters', locale: 'zh' }],
    ['film.descriptions.ar.vtt', { kind: 'descriptions', locale: 'ar' }],
    ['film.described.fr.flac', { kind: 'described', locale: 'fr' }],
  ])('says by its name what it is: %s', (name, file) => {
    expect(filmFile(name, 'film.mov')).toEqual(file);
  });

  it.each([
    'film.mov',
    'film.vtt',
    'film.italian.vtt',
    'film.captions.fr.vtt',
    'film.subtitles.fr.vtt',
    'film.chapters.fr.txt',
    'film.chapters.vtt',
    'film.described.fr.vtt',
    'film.fr.chapters.vtt',
    'film.chapters.fr.2.vtt',
    'films.fr.vtt',
    'other.fr.vtt',
  ])('is nothing of it under another name: %s', (name) => {
    expect(filmFile(name, 'film.mov')).toBeUndefined();
  });

  it('begins with the name of the film, whatever it ends with', () => {
    expect(['film.mp4', 'film-2.mov'].map(stemOf)).toEqual(['film', 'film-2']);
  });
});
