import { expect, test } from 'vitest';
import { toldAbout } from '../../../testing/content/told-about.ts';

const told = (...cues: string[]) =>
  toldAbout({ 'postings/peru/andes/media/film.fr.vtt': `WEBVTT\n\n${cues.join('\n\n')}\n` });

test('a line too long for the picture is told', () => {
  expect(told('00:00.000 --> 00:05.000\nLa route monte vers le col, et au-dessus du col il neige.'))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.fr.vtt:3  “La route monte vers le col, et au-dessus…” is a line of 57 characters.
        Break it so that no line has more than 42, or divide it in two with times of their own."
  `);
});

test('a third line is told', () => {
  expect(told('00:00.000 --> 00:05.000\nLa route\nmonte\nvers le col.')).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.fr.vtt:3  “La route monte vers le col.” has 3 lines.
        Write it in 2, of at most 42 characters each, or divide it in two with times of their own."
  `);
});

test('two who speak on one line stand on one line', () => {
  expect(told('00:00.000 --> 00:05.000\n<v Ana>Oui. <v Zoé>Non.\n<v Ana>Si. <v Zoé>Bon.')).toBe('');
});

test('words that are gone before they are read are told', () => {
  expect(told('00:02.000 --> 00:03.000\nLa route monte vers le col.')).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.fr.vtt:3  “La route monte vers le col.” is gone after 1.0 seconds: 27.0 characters a second, where eyes read 17.
        Let it begin earlier or end later, or say it in fewer words."
  `);
});

test('Chinese lines are shorter', () => {
  expect(
    toldAbout({
      'postings/peru/andes/media/film.zh.vtt':
        'WEBVTT\n\n00:00.000 --> 00:05.000\n海拔四千多米处，一次发掘揭示了畜牧的开端。\n',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.zh.vtt:3  “海拔四千多米处，一次发掘揭示了畜牧的开端。” is a line of 21 characters.
        Break it so that no line has more than 16, or divide it in two with times of their own."
  `);
});

test('marks of Arabic vowels take no room', () => {
  const line = 'مَرْحَبًا '.repeat(6).trim();
  expect(toldAbout({ 'postings/peru/andes/media/film.ar.vtt': `WEBVTT\n\n00:00.000 --> 00:05.000\n${line}\n` })).toBe(
    '',
  );
});

test('automatic captions, which say everything twice, are told', () => {
  expect(
    told(
      '00:00.000 --> 00:03.000\nLa route monte vers',
      '00:03.000 --> 00:06.000\nLa route monte vers\nle col de Ticlio.',
    ),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/film.fr.vtt:6  “La route monte vers le col de Ticlio.” repeats the words above it.
        Automatic captions roll like this: let somebody listen, and write each sentence once."
  `);
});

test('chapters and descriptions have no such measure', () => {
  expect(
    toldAbout({
      'postings/peru/andes/media/film.descriptions.fr.vtt':
        'WEBVTT\n\n00:00.000 --> 00:01.000\nLa route monte vers le col, et au-dessus du col il neige.\n',
    }),
  ).toBe('');
});

test('marks of direction and signs without width take no room and no time', () => {
  const line = `\u202b${'كلمة '.repeat(8)}نص\u202c`;
  const marked = line.replaceAll(' ', ' \u200f\u200b');
  // 42 signs, seen for as long as 42 signs are read.
  const written = `WEBVTT\n\n00:00.000 --> 00:02.471\n${marked}\n`;
  expect(toldAbout({ 'postings/peru/andes/media/film.ar.vtt': written })).toBe('');
  expect(toldAbout({ 'postings/peru/andes/media/film.ar.vtt': written.replace('نص', 'نصوص') })).toContain(
    'is a line of 44 characters.',
  );
});
