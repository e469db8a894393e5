import { expect, test } from 'vitest';
import { toldAbout } from '../../../testing/content/told-about.ts';

const chapters = (...starts: string[]) =>
  `WEBVTT\n\n${starts.map((start) => `00:0${start}.000 --> 00:0${start}.900\nTitre ${start}\n`).join('\n')}`;

const inPeru = (texts: Record<string, string>) =>
  toldAbout(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [`postings/peru/andes/media/${name}`, text])),
  );

test('chapters that begin at other moments in another language are told', () => {
  expect(inPeru({ 'film.chapters.de.vtt': chapters('0', '3'), 'film.chapters.fr.vtt': chapters('0', '2') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.chapters.de.vtt:6  The chapter “Titre 3” begins at 0:03.000; in film.chapters.fr.vtt it begins at 0:02.000.
        Begin the chapters of a film at the same moments in every language."
  `);
});

test('chapters that are more or fewer in another language are told', () => {
  expect(inPeru({ 'film.chapters.de.vtt': chapters('0'), 'film.chapters.fr.vtt': chapters('0', '2') }))
    .toMatchInlineSnapshot(`
      "postings/peru/andes/media/film.chapters.de.vtt  Chapters of the film in this file: 1; in film.chapters.fr.vtt: 2.
          Give a film the same chapters in every language."
    `);
});

test('chapters may be in one language only', () => {
  expect(inPeru({ 'film.chapters.de.vtt': chapters('0', '3') })).toBe('');
});
