import { expect, test } from 'vitest';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';
import { yamlFile } from './yaml.ts';

const toldOf = (source: string) => {
  const { fault } = yamlFile('a.yaml', source);
  return fault && `${String(fault.line)}: ${fault.problem}`;
};

test.each([
  [
    'a number sign',
    'place:\n  fr: Salle #12, Slovaquie',
    '2: What follows “#” is a note to yourself, and is not shown: “#12, Slovaquie”.',
  ],
  ['a number sign in a list', 'a:\n  - Photo #3', '2: What follows “#” is a note to yourself, and is not shown: “#3”.'],
  [
    'a number sign in a text of two lines',
    'a: Salle\n  rouge #12',
    '1: What follows “#” is a note to yourself, and is not shown: “#12”.',
  ],
  [
    'an exclamation mark before a word',
    'fr: !Attention travaux',
    '1: A text that begins with “!” loses its first word.',
  ],
  ['an exclamation mark alone', 'en: ! Western', '1: A text that begins with “!” loses its first word.'],
  ['a star', 'fr: *grand', '1: A text that begins with “*” or “&” is not read as text.'],
  [
    'a backslash between double quotes',
    'fr: "C:\\temp"',
    '1: Between double quotes, “\\” and the letter after it become another sign.',
  ],
])('%s is told where a text would lose something by it', (_, source, told) => {
  expect(toldOf(source)).toBe(told);
});

test.each([
  ['a note on a line of its own', '# un mot\nfr: Salle\n# deux'],
  ['a number sign between quotes', 'fr: "Salle #12"'],
  ['a number sign within a word', 'fr: Salle#12'],
  ['a note after a word of the machine’s', 'state: draft # until June'],
  ['a note after a name in a list', 'journey:\n  - peru/andes # first'],
  ['a note after numbers', 'coordinates: [48.1, 17.1] # Bratislava'],
  ['a text of several lines', 'fr: >-\n  Salle #12\n  et après'],
  ['an exclamation mark at the end', 'fr: Attention !'],
])('%s is well', (_, source) => {
  expect(toldOf(source)).toBeUndefined();
});

test('a day as a title is a text like any other', () => {
  expect(
    toldAbout(changed('postings/peru/andes/fr.mdx', 'title: La route monte vers le col.', 'title: 2010-12-08')),
  ).toBe('');
});

test('a sign that cannot be seen is told, in fields, texts and captions', () => {
  const told = toldAbout({
    ...changed('postings/peru/andes/fr.mdx', 'La route monte vers le col.\n\n<', 'La route\u000bmonte.\n\n<'),
    ...changed('missions.yaml', 'culture:', 'culture:\u0007'),
    ...changed('postings/peru/andes/media/film.fr.vtt', 'WEBVTT', 'WEBVTT\n\n\u0001'),
  });
  expect(told.match(/U\+000B|U\+0007|U\+0001/g)?.toSorted()).toEqual(['U+0001', 'U+0007', 'U+000B']);
});
