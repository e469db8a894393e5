import { expect, test } from 'vitest';
import { chapterText, healthyContent } from '../../../testing/content/healthy-content.ts';
import { changed, gone, toldAbout } from '../../../testing/content/told-about.ts';

test('a photograph nobody described is told', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Photograph name="releif" />') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  There is no photograph “releif” in media/photographs.yaml.
        Did you mean “relief”?"
  `);
});

test('a gallery of photographs nobody described is told', () => {
  expect(
    toldAbout(
      changed('postings/peru/andes/fr.mdx', '<Sources>', '<Gallery names="relief desert night" />\n\n<Sources>'),
    ),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:17  There is no photograph “desert” in media/photographs.yaml.
        There are: relief.
    postings/peru/andes/fr.mdx:17  There is no photograph “night” in media/photographs.yaml.
        There are: relief."
  `);
});

test('a cover and a poster nobody described are told', () => {
  expect(
    toldAbout({
      'postings/peru/andes/chapter.yaml': String(healthyContent['postings/peru/andes/chapter.yaml']).replaceAll(
        'relief',
        'sunrise',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:5  There is no photograph “sunrise” in media/photographs.yaml.
        There are: relief.
    postings/peru/andes/chapter.yaml:9  There is no photograph “sunrise” in media/photographs.yaml.
        There are: relief."
  `);
});

test('a scene at a place nobody named is told', () => {
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', 'at="lima"', 'at="limma"'))).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:9  The scene stands at “limma”, which is no place of chapter.yaml.
        Did you mean “lima”?"
  `);
});

test('a scene at a moment after the film is told', () => {
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', '0:02', '4:10'))).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:9  The scene belongs to 4:10 of the film, after its last words (0:05).
        Write the moment at which the film speaks of it."
  `);
});

test('a question at a moment after the film is told', () => {
  const asked =
    '</Scene>\n\n<Questions>\n\n<Question ask="Quand ?" film="4:10">\n\nHier.\n\n</Question>\n\n</Questions>\n';
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', '</Scene>\n', asked))).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:19  The question belongs to 4:10 of the film, after its last words (0:05).
        Write the moment at which the film speaks of it."
  `);
});

test('a text without the film of its chapter is told', () => {
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', '<Film />\n\n', ''))).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx  The chapter has a film, and this text does not show it.
        Write <Film /> on the first line after the head."
  `);
});

test('a text that shows a film the chapter has not is told', () => {
  expect(
    toldAbout({
      ...changed('postings/peru/andes/chapter.yaml', 'film:\n  file: film.mp4\n  language: fr\n  poster: relief\n', ''),
      'postings/peru/andes/media/film.mp4': gone,
      'postings/peru/andes/media/film.fr.vtt': gone,
      'postings/peru/andes/fr.mdx': chapterText('fr'),
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
    postings/peru/andes/ru.mdx:7  <Film /> shows a film, and chapter.yaml names none.
        Name it there under “film:”, or remove <Film />.
    postings/peru/andes/zh.mdx:7  <Film /> shows a film, and chapter.yaml names none.
        Name it there under “film:”, or remove <Film />."
  `);
});

test('a name that every object has is not found by accident', () => {
  expect(
    toldAbout({
      ...changed('postings/peru/andes/fr.mdx', 'at="lima"', 'at="constructor"'),
      'postings/peru/andes/en.mdx': chapterText('en', '<Photograph name="constructor" />'),
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/en.mdx:13  There is no photograph “constructor” in media/photographs.yaml.
        There are: relief.
    postings/peru/andes/fr.mdx:9  The scene stands at “constructor”, which is no place of chapter.yaml.
        The places are lima."
  `);
});

test('a moment past the first hour is one in a text as in chapter.yaml', () => {
  const late = changed('postings/peru/andes/fr.mdx', 'film="0:02"', 'film="1:02:03"');
  expect(toldAbout(late)).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:9  The scene belongs to 1:02:03 of the film, after its last words (0:05).
        Write the moment at which the film speaks of it."
  `);
  const long = 'WEBVTT\n\n00:00.000 --> 00:03.000\nIl pleut.\n\n1:12:00.000 --> 1:12:03.000\nIl neige.\n';
  expect(toldAbout({ ...late, 'postings/peru/andes/media/film.fr.vtt': long })).toBe('');
});
