import { expect, test } from 'vitest';
import { timeInWords } from './day-in-words.ts';

test.each([
  ['2007-09-02', 'fr-FR', '2 septembre 2007'],
  ['2007-09', 'fr-FR', 'septembre 2007'],
  ['2007', 'fr-FR', '2007'],
  ['2007-09', 'ru-RU', 'сентябрь 2007 г.'],
  ['2007', 'zh-CN', '2007年'],
  ['2007', 'ar-u-nu-latn', '2007'],
])('%s is told as far as it is known, in %s', (time, intl, words) => expect(timeInWords(time, intl)).toBe(words));
