import { expect, test } from 'vitest';
import { changed, gone, toldAbout } from '../../../testing/content/told-about.ts';

test('a film that is not there is told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/film.mp4': gone })).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:7  The film “film.mp4” is not in media/.
        Put it there, or remove the lines of “film:”."
  `);
});

test('a film whose name differs by its capitals is told', () => {
  expect(
    toldAbout({
      'postings/peru/andes/media/film.mp4': gone,
      'postings/peru/andes/media/film.MP4': '\0\0\0\x18ftypisom',
    }),
  ).toContain('Did you mean “film.MP4”? Small and capital letters count.');
});

test('a film under the name a camera gives it is welcome', () => {
  const film = changed('postings/peru/andes/chapter.yaml', 'file: film.mp4', 'file: IMG_2051.MOV');
  expect(
    toldAbout({
      ...film,
      'postings/peru/andes/media/film.mp4': gone,
      'postings/peru/andes/media/film.fr.vtt': gone,
      'postings/peru/andes/media/IMG_2051.MOV': '\0\0\0\x14ftypqt  ',
      'postings/peru/andes/media/IMG_2051.fr.vtt': 'WEBVTT\n\n00:00.000 --> 00:03.000\nIl pleut.\n',
    }),
  ).not.toMatch(/media\/|film\.file|not in media/);
});

test('captions are those of their film in whichever signs its name is written', () => {
  const film = changed('postings/peru/andes/chapter.yaml', 'file: film.mp4', 'file: \u00e9t\u00e9.mp4');
  expect(
    toldAbout({
      ...film,
      'postings/peru/andes/media/film.mp4': gone,
      'postings/peru/andes/media/film.fr.vtt': gone,
      'postings/peru/andes/media/e\u0301te\u0301.mp4': '\0\0\0\x18ftypisom',
      'postings/peru/andes/media/e\u0301te\u0301.fr.vtt': 'WEBVTT\n\n00:00.000 --> 00:03.000\nIl pleut.\n',
    }),
  ).not.toMatch(/media\/|not in media|no film/);
});

test('a film without captions is told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/film.fr.vtt': gone })).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:8  The film has no captions in the language spoken: “film.fr.vtt” is missing.
        Write down what is said, with its times, for those who do not hear it: see “Film” in content/README.md."
  `);
});

test('a film that is no film is told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/film.mp4': 'RIFF....AVI ' })).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.mp4  It is an AVI film that is called “film.mp4”, and not a film that can be published.
        Put a film in this place: MP4, MOV, MKV or WebM."
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
      'postings/peru/andes/media/film.italian.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nCiao.\n',
      'postings/peru/andes/media/movie.fr.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nOui.\n',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.italian.vtt  “italian” is not the code of a language.
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

test('what “npm run keep” put beside the masters is left in peace; anything else there is told', () => {
  expect(
    toldAbout({
      'postings/peru/andes/media/kept/film-0123456789ab/kept.yaml': 'files: {}\n',
      'postings/peru/andes/media/kept/.film-0123456789ac.draft/360.mp4': 'x',
      'postings/peru/andes/media/kept/raw/film.mov': 'x',
      'postings/peru/andes/media/kept/relief.jpg': 'x',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/kept/raw  This was not put here by “npm run keep”.
        Put films and pictures straight into media/.
    postings/peru/andes/media/kept/relief.jpg  This was not put here by “npm run keep”.
        Put films and pictures straight into media/."
  `);
});

test('a film may come as cameras and editing programs give it', () => {
  const ebml = Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3, 0, 0, 0, 0);
  expect(
    toldAbout({
      ...changed('postings/peru/andes/chapter.yaml', 'file: film.mp4', 'file: film.mkv'),
      'postings/peru/andes/media/film.mp4': gone,
      'postings/peru/andes/media/film.mkv': ebml,
    }),
  ).toBe('');
});

test('a film may have chapters, descriptions and described sound tracks', () => {
  expect(
    toldAbout({
      'postings/peru/andes/media/film.chapters.fr.vtt': 'WEBVTT\n\n00:00.000 --> 00:05.000\nLe col\n',
      'postings/peru/andes/media/film.descriptions.de.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nEin Berg.\n',
      'postings/peru/andes/media/film.described.fr.flac': 'fLaC',
    }),
  ).toBe('');
});

test('texts of a film under a name that says nothing are told', () => {
  const vtt = 'WEBVTT\n\n00:00.000 --> 00:05.000\nLe col\n';
  expect(
    toldAbout({
      'postings/peru/andes/media/film.chapters.italian.vtt': vtt,
      'postings/peru/andes/media/film.subtitles.fr.vtt': vtt,
      'postings/peru/andes/media/movie.descriptions.fr.vtt': vtt,
      'postings/peru/andes/media/movie.described.fr.wav': 'RIFF',
      'postings/peru/andes/media/film.described.fr.txt': 'x',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.chapters.italian.vtt  “italian” is not the code of a language.
        Call it film.chapters.<language>.vtt, with one of fr, en, de, es, ar, zh, ru.
    postings/peru/andes/media/film.described.fr.txt  “film.described.fr.txt” is no name for a text of the film.
        Captions are called film.<language>.vtt, titles film.chapters.<language>.vtt, descriptions film.descriptions.<language>.vtt, a described sound track film.described.<language>.m4a.
    postings/peru/andes/media/film.subtitles.fr.vtt  “film.subtitles.fr.vtt” is no name for a text of the film.
        Captions are called film.<language>.vtt, titles film.chapters.<language>.vtt, descriptions film.descriptions.<language>.vtt, a described sound track film.described.<language>.m4a.
    postings/peru/andes/media/movie.described.fr.wav  This described sound track belongs to no film.
        Name the film in chapter.yaml, or call them film.described.<language>.m4a.
    postings/peru/andes/media/movie.descriptions.fr.vtt  These descriptions belong to no film.
        Name the film in chapter.yaml, or call them film.descriptions.<language>.vtt."
  `);
});
