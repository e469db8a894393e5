import { expect, test } from 'vitest';
import { toldAbout } from '../../../testing/content/told-about.ts';

test('captions in the format of another program are told', () => {
  expect(toldAbout({ 'postings/peru/andes/media/film.fr.vtt': '1\n00:00.000 --> 00:06.000\nBonjour.\n' }))
    .toMatchInlineSnapshot(`
      "postings/peru/andes/media/film.fr.vtt:1  This is a SubRip file (.srt) under the name of another.
          Export the captions as WebVTT (.vtt): to rename the file is not enough."
    `);
});

test('times with a comma are told at their line', () => {
  expect(toldAbout({ 'postings/peru/andes/media/film.fr.vtt': 'WEBVTT\n\n00:00,000 --> 00:06,000\nBonjour.\n' }))
    .toMatchInlineSnapshot(`
      "postings/peru/andes/media/film.fr.vtt:3  “00:00,000 --> 00:06,000” has a comma before the thousandths of a second.
          Put points, “00:00.000 --> 00:06.000”, in the whole file."
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

test('captions that are no text, or another one than they say, are told', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  expect(
    toldAbout({
      'postings/peru/andes/media/film.fr.vtt': utf16('WEBVTT\n\n00:00.000 --> 00:06.000\nBonjour.\n'),
      'postings/peru/andes/media/film.en.vtt': Uint8Array.of(0x57, 0x45, 0x42, 0x56, 0x54, 0x54, 0x0a, 0xe9),
      'postings/peru/andes/media/film.de.vtt': '',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.de.vtt:1  Captions begin with the word “WEBVTT”.
        Its first line is WEBVTT; then come, for each sentence, its times “00:01.000 --> 00:04.000” and its words.
    postings/peru/andes/media/film.en.vtt:1  This file is not a text.
        Save it as plain text, encoding UTF-8.
    postings/peru/andes/media/film.fr.vtt:1  This file is written in UTF-16.
        Save it again with the encoding UTF-8."
  `);
});

test('the line is that of the times, whatever stands in notes before', () => {
  expect(
    toldAbout({
      'postings/peru/andes/media/film.fr.vtt':
        'WEBVTT\n\nNOTE\n00:00.000 --> 00:01.000\n\n00:06.000 --> 00:02.000\nBonjour.\n',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.fr.vtt:6  “Bonjour.” ends before it begins (0:06.000 to 0:02.000).
        Put the earlier time first."
  `);
});

test('chapters and descriptions out of order, or without words, are told', () => {
  expect(
    toldAbout({
      'postings/peru/andes/media/film.chapters.fr.vtt':
        'WEBVTT\n\n00:00.000 --> 00:03.000\nLe col\n\n00:02.000 --> 00:05.000\n\n00:05.000 --> 00:06.000\n\n',
      'postings/peru/andes/media/film.descriptions.fr.vtt': 'WEBVTT\n',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.chapters.fr.vtt:6  There are times here and no words.
        Write the title of the chapter, or remove the times.
    postings/peru/andes/media/film.chapters.fr.vtt:8  There are times here and no words.
        Write the title of the chapter, or remove the times.
    postings/peru/andes/media/film.descriptions.fr.vtt  There is no description in this file.
        Write at least one, with its times."
  `);
});

test('all that is wrong in a file is told at once, each at its line', () => {
  expect(
    toldAbout({
      'postings/peru/andes/media/film.fr.vtt':
        'WEBVTT\n\n00:00.000 --> 00:02.000\nUn\u000bdeux.\n\n00:01.000 --> 00:03.000\nTrois.\n\nQuatre.\n',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.fr.vtt:4  “Un deux.” holds a sign that is not seen and that no page may hold (U+000B).
        Write this line again by hand; a line break that PowerPoint has made is one.
    postings/peru/andes/media/film.fr.vtt:6  “Trois.” begins at 0:01.000, before the sentence above it ends (0:02.000).
        Let one end where the other begins.
    postings/peru/andes/media/film.fr.vtt:9  “Quatre.” stands under no times: nobody would see it.
        If it belongs to the sentence above, take out the empty line between them; if not, write its times above it. A note to others begins with NOTE."
  `);
});

test('a null character is told at its line', () => {
  expect(toldAbout({ 'postings/peru/andes/media/film.fr.vtt': 'WEBVTT\n\n00:00.000 --> 00:03.000\nBon\0jour.\n' }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.fr.vtt:4  This line holds a sign that is not seen and that no text may hold (U+0000).
        Write it again by hand."
  `);
});
