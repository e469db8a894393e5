import { expect, test } from 'vitest';
import { openGraphLocale } from './open-graph-locale.ts';

test.each([
  ['fr', 'fr_FR'],
  ['en', 'en_GB'],
  ['de', 'de_DE'],
  ['es', 'es_ES'],
  ['ar', 'ar_AR'],
  ['zh', 'zh_CN'],
  ['ru', 'ru_RU'],
  ['pt-PT', 'pt_PT'],
  ['ka', 'ka_GE'],
])('a service that shows a page knows “%s” as “%s”', (locale, known) => {
  expect(openGraphLocale(locale)).toBe(known);
});
