import { expect, test } from 'vitest';
import { changed, gone, toldAbout } from './told-about.ts';

test('a film that is not there is told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/film.mp4': gone })).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:7  The film “film.mp4” is not in media/.
        Put it there, or remove the lines of “film:”."
  `);
});

test('a film without captions is told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/film.fr.vtt': gone })).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:8  The film has no captions in the language spoken: “film.fr.vtt” is missing.
        Write down what is said, with its times, for those who do not hear it: see “Film” in content/README.md."
  `);
});

test('a film that is no MP4 is told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/film.mp4': 'RIFF....AVI ' })).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.mp4  This film is not an MP4.
        Export it again as MP4 (H.264 picture, AAC sound)."
  `);
});

test('captions without a film are told', () => {
  expect(
    toldAbout({
      ...changed('postings/peru/andes/chapter.yaml', 'film:\n  file: film.mp4\n  language: fr\n  poster: relief\n', ''),
      'postings/peru/andes/media/film.mp4': gone,
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/ar.mdx:7  <Film /> shows a film, and chapter.yaml names none.
        Name it there under “film:”, or remove <Film />.
    postings/peru/andes/de.mdx:7  <Film /> shows a film, and chapter.yaml names none.
        Name it there under “film:”, or remove <Film />.
    postings/peru/andes/en.mdx:7  <Film /> shows a film, and chapter.yaml names none.
        Name it there under “film:”, or remove <Film />.
    postings/peru/andes/es.mdx:7  <Film /> shows a film, and chapter.yaml names none.
        Name it there under “film:”, or remove <Film />.
    postings/peru/andes/fr.mdx:7  <Film /> shows a film, and chapter.yaml names none.
        Name it there under “film:”, or remove <Film />.
    postings/peru/andes/media/film.fr.vtt  These captions belong to no film.
        Name the film in chapter.yaml, or call them film.<language>.vtt.
    postings/peru/andes/ru.mdx:7  <Film /> shows a film, and chapter.yaml names none.
        Name it there under “film:”, or remove <Film />.
    postings/peru/andes/zh.mdx:7  <Film /> shows a film, and chapter.yaml names none.
        Name it there under “film:”, or remove <Film />."
  `);
});

test('captions in no language are told', () => {
  expect(
    toldAbout({
      'postings/peru/andes/media/film.it.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nCiao.\n',
      'postings/peru/andes/media/movie.fr.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nOui.\n',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.it.vtt  “it” is not one of the languages.
        Call it film.<language>.vtt, with one of fr, en, de, es, ar, zh, ru.
    postings/peru/andes/media/movie.fr.vtt  These captions belong to no film.
        Name the film in chapter.yaml, or call them film.<language>.vtt."
  `);
});

test('anything else in media is told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/notes.txt': 'x', 'postings/peru/andes/media/raw/film.mov': 'x' }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/media/notes.txt  Nothing on the site uses this file.
        Move or remove it; a film is named in chapter.yaml, a picture in photographs.yaml.
    postings/peru/andes/media/raw  This is a folder.
        Put films and pictures straight into media/."
  `);
});
