import { expect, test } from 'vitest';
import type { Locale } from '../../schema/locale.ts';
import { wrongNumbers } from './written-numbers.ts';

/** What is told, with narrow spaces as “_” and wide no-break ones as “~”. */
const told = (locale: Locale, text: string) =>
  wrongNumbers(text.replaceAll('_', '\u202f').replaceAll('~', '\u00a0'), locale).map(({ written, right }) =>
    `${written} → ${right}`.replaceAll('\u202f', '_').replaceAll('\u00a0', '~'),
  );

test('thousands are parted as each language parts them', () => {
  expect(told('fr', 'à 1 873 km, 15~710 km, 3.600 km, 1_873 km')).toEqual([
    '1 873 → 1_873',
    '15~710 → 15_710',
    '3.600 → 3_600',
  ]);
  expect(told('en', '3.600 miles, 12_793 pieces, 12,793 pieces')).toEqual(['12_793 → 12,793']);
  expect(told('de', '1.649 Kilometer, 12_793 Stück, 12.793 Stück, 1649 Meter')).toEqual([
    '1.649 → 1649',
    '12_793 → 12.793',
  ]);
  expect(told('es', '13.500 km, 150 000 habitantes, 4_420 metros, 13_500 km')).toEqual([
    '13.500 → 13_500',
    '150 000 → 150_000',
    '4_420 → 4420',
  ]);
  expect(told('ru', '12 793 предмета, 3_600 км, 1_234_567')).toEqual(['12 793 → 12_793', '3_600 → 3600']);
  expect(told('ar', 'نحو 12,793 قطعة و6586 كم')).toEqual(['12,793 → 12793']);
  expect(told('zh', '共12,793件，离巴黎6586公里')).toEqual(['12,793 → 12793']);
});

test('a part of a unit stands behind the sign of the language, where it is certain that it is one', () => {
  expect(told('fr', '1.77 % de l’eau, 2.5 millions, 6.3 Mo, 3,5 km')).toEqual([
    '1.77 → 1,77',
    '2.5 → 2,5',
    '6.3 → 6,3',
  ]);
  expect(told('en', '1,77% of it, 2,5 million, 3.5 km')).toEqual(['1,77 → 1.77', '2,5 → 2.5']);
  expect(told('zh', '17,6万公里')).toEqual(['17,6 → 17.6']);
  expect(told('ru', '271.5 метра')).toEqual(['271.5 → 271,5']);
});

test('a per cent sign keeps its distance', () => {
  expect(told('fr', '80% du pays')).toEqual(['80% → 80~%']);
  expect(told('de', '80% und 40~%')).toEqual(['80% → 80~%']);
  expect(told('en', '80 % of it, 40%')).toEqual(['80 % → 80%']);
  expect(told('ar', '80 % من المياه')).toEqual(['80 % → 80%']);
});

test('Arabic has the digits of Algiers', () => {
  expect(told('ar', 'عام ٢٠٠٨، ٤٠٪ و١٬٢٣٤')).toEqual(['٢٠٠٨ → 2008', '٤٠٪ → 40%', '١٬٢٣٤ → 1234']);
});

test.each<[Locale, string]>([
  ['fr', 'En 2008 176 personnes ; résolution 1990 (2011) ; 35, rue de Sèvres, 75007 Paris ; le 01 42 34 56 78'],
  ['fr', 'le 28.11.2026 à 11.15, OFL 1.1, CC BY 4.0, version 4.1.2, https://a.fr/12.345/x%20y, n° 12 345'],
  ['fr', '36° 45′ N, 3° 04′ E ; 30,1260 couronnes ; de 1 à 3 ; 2 + 11 = 13'],
  ['en', 'In May 12 300 people came; room 1.234; the 60,000th patrol; 11.15 a.m.; 1,234 and 5,678'],
  ['de', 'am 28.11.2026 um 11.15 Uhr; § 1.234.5; 3,600 ist mehr als 3,5'],
  ['es', 'a las 11.15; n.º 143; 1,77 %; del 15 al 17'],
  ['ru', '28.11.2026; № 143; 1,77 %; 2002—2006; S/RES/2334'],
  ['zh', '2010年11月15日；17.6万公里'],
  ['ar', 'الساعة 11:15؛ 30.1260 كرونة؛ 1.77% من المياه'],
])('what may be right is left alone (%s): %s', (locale, text) => {
  expect(told(locale, text)).toEqual([]);
});
