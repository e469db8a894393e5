import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { facesFolder } from './card.ts';
import { canBeSet } from './faces.ts';
import { signsOf } from './signs.ts';

test.each([
  ['spectral-cyrillic-normal.ttf', 'é’Я', 'م水'],
  ['sans-cyrillic-normal.ttf', 'é’Я', 'م水'],
  ['noto-naskh-arabic.ttf', 'مئ،', 'A水'],
  ['noto-serif-sc.ttf', '水书，', 'Aم'],
])('what %s says of itself is read', (file, within, without) => {
  const signs = signsOf(readFileSync(join(facesFolder, file)));
  const has = (sign: string) => signs.includes(sign.codePointAt(0) ?? 0);
  expect(Array.from(within).map(has)).not.toContain(false);
  expect(Array.from(without).map(has)).not.toContain(true);
});

test('a font that says nothing is refused by name', () => {
  expect(() => signsOf(Buffer.alloc(12))).toThrow('The font has no table “cmap”.');
});

test.each([
  ['L’homme qui regarde les étoiles', true],
  ['Тбилиси, Грузия', true],
  ['الكتاب والسجلّ', true],
  ['书与登记簿', true],
  ['Vavaʻu, 41° 42′\u202fN', true],
  ['ხაზს უყურებენ', false],
  ['𠀀', false],
])('“%s” can be set: %s', (words, can) => expect(canBeSet(words)).toBe(can));
