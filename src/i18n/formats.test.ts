import { describe, expect, it } from 'vitest';
import { machineLanguages } from './words.ts';
import type { Locale } from '../schema/locale.ts';
import { formats, type Formats } from './formats.ts';

/** One thing in every language, its no-break spaces made plain, so that they can be read here. */
const inEveryLanguage = (say: (format: Formats, locale: Locale) => string) =>
  Object.fromEntries(machineLanguages.map((locale) => [locale, plain(say(formats(locale), locale))]));

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('every language writes in its own way', () => {
  it('a day, which is the same one wherever the site is built', () => {
    expect(inEveryLanguage((format) => format.date('2026-11-22'))).toMatchInlineSnapshot(`
      {
        "ar": "22 نوفمبر 2026",
        "de": "22. November 2026",
        "en": "22 November 2026",
        "es": "22 de noviembre de 2026",
        "fr": "22 novembre 2026",
        "ru": "22 ноября 2026 г.",
        "zh": "2026年11月22日",
      }
    `);
  });

  it('the first of a month, an ordinal in French', () => {
    expect(formats('fr').date('2026-12-01')).toBe('1er décembre 2026');
    expect(formats('fr').date('2026-12-11')).toBe('11 décembre 2026');
    expect(formats('es').date('2026-12-01')).toBe('1 de diciembre de 2026');
  });

  it('a list', () => {
    expect(inEveryLanguage((format) => format.list(['Lima', 'Alger', 'Tbilissi']))).toMatchInlineSnapshot(`
      {
        "ar": "Lima وAlger وTbilissi",
        "de": "Lima, Alger und Tbilissi",
        "en": "Lima, Alger and Tbilissi",
        "es": "Lima, Alger y Tbilissi",
        "fr": "Lima, Alger et Tbilissi",
        "ru": "Lima, Alger и Tbilissi",
        "zh": "Lima、Alger和Tbilissi",
      }
    `);
  });

  it('the numbers of chapters that share a mark on the map', () => {
    expect(inEveryLanguage((format) => format.numbers([4, 5]))).toMatchInlineSnapshot(`
      {
        "ar": "⁧4·5⁩",
        "de": "4·5",
        "en": "4·5",
        "es": "4·5",
        "fr": "4·5",
        "ru": "4·5",
        "zh": "4、5",
      }
    `);
  });

  it('the length of a film', () => {
    expect(inEveryLanguage((format) => format.duration(92))).toMatchInlineSnapshot(`
      {
        "ar": "دقيقة واحدة و32 ثانية",
        "de": "1 min 32 s",
        "en": "1 min 32 s",
        "es": "1 min 32 s",
        "fr": "1 min 32 s",
        "ru": "1 мин 32 с",
        "zh": "1分钟32秒",
      }
    `);
  });

  it('the weight of a film', () => {
    expect(inEveryLanguage((format) => format.size(3_440_000))).toMatchInlineSnapshot(`
      {
        "ar": "3.4 ميغابايت",
        "de": "3,4 MB",
        "en": "3.4 MB",
        "es": "3,4 MB",
        "fr": "3,4 Mo",
        "ru": "3,4 МБ",
        "zh": "3.4 MB",
      }
    `);
  });

  it('a weight too small for megabytes', () => {
    expect(formats('fr').size(1240).replace(/\s/g, ' ')).toBe('1,2 ko');
    expect(formats('de').size(99_400).replace(/\s/g, ' ')).toBe('99 kB');
  });

  it('a weight and a distance, on one line each', () => {
    const written = machineLanguages.flatMap((one) => [formats(one).size(83_000), formats(one).distance(3600)]);
    expect(written.filter((text) => text.includes(' '))).toEqual([]);
  });

  it('a round weight, as wide as another', () => {
    expect([1_980_000, 2_040_000, 9_960_000].map((bytes) => plain(formats('fr').size(bytes)))).toEqual([
      '2,0 Mo',
      '2,0 Mo',
      '10 Mo',
    ]);
  });

  it('a distance', () => {
    expect(inEveryLanguage((format) => format.distance(10_257))).toMatchInlineSnapshot(`
      {
        "ar": "10300 كم",
        "de": "10.300 km",
        "en": "10,300 km",
        "es": "10 300 km",
        "fr": "10 300 km",
        "ru": "10 300 км",
        "zh": "10300公里",
      }
    `);
  });

  it('the name of another language', () => {
    expect(inEveryLanguage((format) => format.language('zh'))).toMatchInlineSnapshot(`
      {
        "ar": "الصينية",
        "de": "Chinesisch",
        "en": "Chinese",
        "es": "chino",
        "fr": "chinois",
        "ru": "китайский",
        "zh": "中文",
      }
    `);
  });

  it('a point of the Earth', () => {
    const lima = [-12.0464, -77.0428] as const;
    expect(inEveryLanguage((format) => format.coordinates(lima))).toMatchInlineSnapshot(`
      {
        "ar": "⁦12° 03′⁩ جنوبًا، ⁦77° 03′⁩ غربًا",
        "de": "12° 03′ S, 77° 03′ W",
        "en": "12° 03′ S, 77° 03′ W",
        "es": "12° 03′ S, 77° 03′ O",
        "fr": "12° 03′ S, 77° 03′ O",
        "ru": "12° 03′ ю. ш., 77° 03′ з. д.",
        "zh": "南纬12°03′，西经77°03′",
      }
    `);
  });

  it('a place and its country', () => {
    expect(inEveryLanguage((format) => format.place('A', 'B'))).toMatchInlineSnapshot(`
      {
        "ar": "A، B",
        "de": "A, B",
        "en": "A, B",
        "es": "A, B",
        "fr": "A, B",
        "ru": "A, B",
        "zh": "BA",
      }
    `);
  });
});

describe('in Arabic', () => {
  it('digits are the Western ones, as they are read in Algiers', () => {
    const { date, duration, size, distance, coordinates } = formats('ar');
    const said = [date('2026-11-22'), duration(92), size(3.4e6), distance(1340), coordinates([36.75, 3.06])];
    for (const text of said) {
      expect(text).toMatch(/[0-9]/);
      expect(text).not.toMatch(/[٠-٩]/);
    }
  });
});

describe('a length', () => {
  const { duration } = formats('fr');

  it('is rounded to the second, and a full minute has no seconds', () => {
    expect([59.6, 60, 61.4].map(duration).map(plain)).toEqual(['1 min', '1 min', '1 min 1 s']);
  });

  it('is never an empty text, however short the film', () => {
    expect(plain(duration(0.2))).toBe('1 s');
  });
});

describe('a distance', () => {
  const { distance } = formats('en');

  it('is rounded to ten kilometres, for an airport is not the centre of a city', () => {
    expect([1344.6, 1345.1, 14].map(distance).map(plain)).toEqual(['1,340 km', '1,350 km', '10 km']);
  });

  it('is rounded to a hundred where the true one may be ten kilometres longer or shorter', () => {
    expect([1994.9, 2001, 2249, 12_550].map(distance).map(plain)).toEqual([
      '1,990 km',
      '2,000 km',
      '2,200 km',
      '12,600 km',
    ]);
  });

  it('between two posts in one city is not nothing', () => {
    expect([3.2, 0.4].map(distance).map(plain)).toEqual(['3 km', '1 km']);
  });
});

describe('a point of the Earth', () => {
  const write = (latitude: number, longitude: number) => plain(formats('en').coordinates([latitude, longitude]));

  it('is written in whole minutes, sixty of which make a degree', () => {
    expect(write(36.7538, 3.0588)).toBe('36° 45′ N, 3° 04′ E');
    expect(write(35.9999, -5.9999)).toBe('36° 00′ N, 6° 00′ W');
  });

  it('may lie on the equator and on the first meridian', () => {
    expect(write(0, 0)).toBe('0° 00′ N, 0° 00′ E');
  });

  it('is a span of years from left to right, in Arabic too', () => {
    expect(formats('de').years(1900, 1949)).toBe('1900–1949');
    expect(formats('ar').years(1900, 1949)).toBe('\u20661900-1949\u2069');
  });

  it('has the dash of its language between two years', () => {
    expect(inEveryLanguage((format) => plain(format.years(1900, 1949)).replace(/[\u2066\u2069]/g, ''))).toEqual({
      fr: '1900-1949',
      en: '1900–1949',
      de: '1900–1949',
      es: '1900-1949',
      ar: '1900-1949',
      zh: '1900—1949',
      ru: '1900–1949',
    });
  });

  it('keeps its signs beside their numbers in Arabic, where digits after a word would shed them', () => {
    expect(plain(formats('ar').coordinates([36.7538, 3.0588]))).toBe(
      '\u206636° 45′\u2069 شمالًا، \u20663° 04′\u2069 شرقًا',
    );
  });
});
