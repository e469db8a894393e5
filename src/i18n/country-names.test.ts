import { expect, test } from 'vitest';
import { countryName } from './country-names.ts';

test('a country is named in any language', () => {
  expect(['fr', 'pt', 'ka', 'zh'].map((locale) => countryName('DZA', locale))).toEqual([
    'Algérie',
    'Argélia',
    'ალჟირი',
    '阿尔及利亚',
  ]);
  expect(['AUT', 'GEO', 'PER', 'IND', 'SVK', 'USA', 'TUR'].map((a3) => countryName(a3, 'en'))).toEqual([
    'Austria',
    'Georgia',
    'Peru',
    'India',
    'Slovakia',
    'United States',
    'Türkiye',
  ]);
});

test('what no standard names has no name', () => {
  expect(['CYN', 'dza', 'DZ', ''].map((a3) => countryName(a3, 'fr'))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
