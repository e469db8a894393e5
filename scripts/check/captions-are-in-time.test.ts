import { expect, test } from 'vitest';
import { toldAbout } from './told-about.ts';

test('captions that do not begin with WEBVTT are told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/film.fr.vtt': '1\n00:00.000 --> 00:06.000\nBonjour.\n' }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.fr.vtt:1  Captions begin with the word “WEBVTT”.
        Captions begin with a line WEBVTT; then, for each sentence, its times “00:01.000 --> 00:04.000” and its words."
  `);
});

test('times with a comma are told at their line', () => {
  expect(toldAbout({ 'postings/peru/andes/media/film.fr.vtt': 'WEBVTT\n\n00:00,000 --> 00:06,000\nBonjour.\n' }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.fr.vtt:3  “00:00,000 --> 00:06,000” is no timing. Write “00:01.000 --> 00:04.000”.
        Captions begin with a line WEBVTT; then, for each sentence, its times “00:01.000 --> 00:04.000” and its words."
  `);
});

test('a sentence that ends before it begins is told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/film.fr.vtt': 'WEBVTT\n\n00:06.000 --> 00:02.000\nBonjour.\n' }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.fr.vtt:3  “Bonjour.” ends before it begins (0:06.000 to 0:02.000).
        Put the earlier time first."
  `);
});

test('two sentences at once are told', () => {
  expect(
    toldAbout({
      'postings/peru/andes/media/film.fr.vtt':
        'WEBVTT\n\n00:00.000 --> 00:03.000\nBonjour.\n\n00:02.000 --> 00:06.000\nLe col.\n',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.fr.vtt:6  “Le col.” begins at 0:02.000, before the sentence above it ends (0:03.000).
        Let one end where the other begins."
  `);
});

test('captions without a sentence are told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/film.fr.vtt': 'WEBVTT\n' })).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.fr.vtt  There is no sentence in these captions.
        Write at least one, with its times."
  `);
});

test('times without words are told', () => {
  expect(
    toldAbout({
      'postings/peru/andes/media/film.fr.vtt': 'WEBVTT\n\n00:00.000 --> 00:03.000\n\n00:03.000 --> 00:04.000\nOui.\n',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.fr.vtt:3  There are times here and no words.
        Write what is said, or remove the times."
  `);
});
