import { expect, test } from 'vitest';
import { changed, gone, toldAbout } from '../../../testing/content/told-about.ts';

const media = 'postings/peru/andes/media';
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
const vtt = 'WEBVTT\n\n00:00.000 --> 00:03.000\nIl pleut.\n';

test('two files that only a computer can tell apart are told', () => {
  expect(toldAbout({ [`${media}/Relief.jpg`]: jpeg })).toMatchInlineSnapshot(`
    "postings/peru/andes/media/relief.jpg  “Relief.jpg” and “relief.jpg” differ by capital letters alone: on a Mac or under Windows one takes the place of the other.
        Remove one of the two, or give it another name."
  `);
  expect(toldAbout({ [`${media}/film.FR.vtt`]: vtt })).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.fr.vtt  “film.FR.vtt” and “film.fr.vtt” differ by capital letters alone: on a Mac or under Windows one takes the place of the other.
        Remove one of the two, or give it another name."
  `);
});

test('a picture whose name differs by its accents and capitals at once is found out', () => {
  expect(
    toldAbout({
      ...changed(`${media}/photographs.yaml`, 'relief.jpg', '\u00e9t\u00e9.jpg'),
      [`${media}/relief.jpg`]: gone,
      [`${media}/E\u0301te\u0301.JPG`]: jpeg,
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/photographs.yaml:2  The picture “été.jpg” of “relief” is not in media/.
        Did you mean “Été.JPG”? Small and capital letters count."
  `);
});

test('captions whose name differs by capital letters are told where they are missed, once', () => {
  expect(toldAbout({ [`${media}/film.fr.vtt`]: gone, [`${media}/film.fr.VTT`]: vtt })).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:8  The film has no captions in the language spoken: “film.fr.vtt” is missing.
        Did you mean “film.fr.VTT”? Small and capital letters count: call it “film.fr.vtt”."
  `);
  expect(toldAbout({ [`${media}/film.fr.vtt`]: gone, [`${media}/Film.fr.vtt`]: vtt })).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:8  The film has no captions in the language spoken: “film.fr.vtt” is missing.
        Did you mean “Film.fr.vtt”? Small and capital letters count: call it “film.fr.vtt”."
  `);
});

test('captions in another language, chapters and sound whose names differ by capital letters are told their right one', () => {
  expect(
    toldAbout({
      [`${media}/film.DE.vtt`]: vtt,
      [`${media}/Film.Chapters.fr.vtt`]: vtt,
      [`${media}/film.described.en.FLAC`]: 'fLaC',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/Film.Chapters.fr.vtt  Small and capital letters count in the name of this file.
        Call it “film.chapters.fr.vtt”.
    postings/peru/andes/media/film.DE.vtt  Small and capital letters count in the name of this file.
        Call it “film.de.vtt”.
    postings/peru/andes/media/film.described.en.FLAC  Small and capital letters count in the name of this file.
        Call it “film.described.en.flac”."
  `);
});

test('a film whose name differs by capital letters is told once, and its captions are not', () => {
  expect(
    toldAbout({
      [`${media}/film.mp4`]: gone,
      [`${media}/film.fr.vtt`]: gone,
      [`${media}/Film.mp4`]: '\0\0\0\x18ftypisom',
      [`${media}/Film.fr.vtt`]: vtt,
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:7  The film “film.mp4” is not in media/.
        Did you mean “Film.mp4”? Small and capital letters count."
  `);
});

test('captions of a Mac in another language are those of their film', () => {
  expect(
    toldAbout({
      ...changed('postings/peru/andes/chapter.yaml', 'file: film.mp4', 'file: \u00e9t\u00e9.mp4'),
      [`${media}/film.mp4`]: gone,
      [`${media}/film.fr.vtt`]: gone,
      [`${media}/\u00e9t\u00e9.mp4`]: '\0\0\0\x18ftypisom',
      [`${media}/\u00e9t\u00e9.fr.vtt`]: vtt,
      [`${media}/e\u0301te\u0301.italian.vtt`]: vtt,
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/été.italian.vtt  “italian” is not the code of a language.
        Call it été.<language>.vtt, with one of fr, en, de, es, ar, zh, ru."
  `);
});
