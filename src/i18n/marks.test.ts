import { expect, test } from 'vitest';
import { quoted, withMarks, withMarksAcross } from './marks.ts';

test.each([
  ['fr', 'Elle a dit "bonjour".', 'Elle a dit « bonjour ».'],
  ['en', 'She said "hello".', 'She said “hello”.'],
  ['de', 'Er sagte "gut".', 'Er sagte „gut“.'],
  ['es', 'Dijo "hola".', 'Dijo «hola».'],
  ['ar', 'قال "مرحبا".', 'قال «مرحبا».'],
  ['zh', '他说"你好"。', '他说“你好”。'],
  ['ru', 'Он сказал "привет".', 'Он сказал «привет».'],
] as const)('straight marks become those of the language: %s', (locale, written, read) => {
  expect(withMarks(written, locale)).toBe(read);
});

test('an apostrophe and three points are those of a printer', () => {
  expect(withMarks("L'été '90, c'est loin...", 'fr')).toBe('L’été ’90, c’est loin…');
});

test('a mark that stands alone is kept as it was written, and so are four points', () => {
  expect(withMarks('Un écran de 5" et....', 'fr')).toBe('Un écran de 5" et....');
});

test('a pair may begin before a stressed word and end after it', () => {
  expect(withMarksAcross(['le "', 'mot', '" juste'], 'fr')).toEqual(['le « ', 'mot', ' » juste']);
});

test.each([
  ['fr', 'Il dit « oui ».', '« Il dit “oui”. »'],
  ['en', 'He said “yes”.', '“He said ‘yes’.”'],
  ['de', 'Er sagte „ja“.', '„Er sagte ‚ja‘.“'],
  ['es', 'Dijo «sí».', '«Dijo “sí”».'],
  ['ar', 'قال «نعم».', '«قال “نعم”.»'],
  ['zh', '他说“好”。', '“他说‘好’。”'],
  ['ru', 'Он сказал «да».', '«Он сказал „да“».'],
])('what is quoted within a quote has marks of the second rank: %s', (locale, words, read) => {
  expect(quoted(words, locale).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(read);
});

test.each([
  ['ru', 'Кто это?', '«Кто это?»'],
  ['ru', 'И вот…', '«И вот…»'],
  ['ru', 'И вот...', '«И вот...»'],
  ['es', '¿Quién es?', '«¿Quién es?»'],
])('no other sign than a full stop leaves the quote: %s, %s', (locale, words, read) => {
  expect(quoted(words, locale)).toBe(read);
});
