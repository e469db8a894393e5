import { describe, expect, it } from 'vitest';
import { machineLanguages } from './words.ts';
import { formats } from './formats.ts';
import { translator } from './messages.ts';
import { numbersIn } from './numbers.ts';

describe('a thousand', () => {
  const written = (value: number) =>
    Object.fromEntries(machineLanguages.map((locale) => [locale, numbersIn(locale)(value).replace('\u202f', ' ')]));

  it('is parted from its hundreds in French and English alone', () => {
    expect(written(1873)).toMatchInlineSnapshot(`
      {
        "ar": "1873",
        "de": "1873",
        "en": "1,873",
        "es": "1873",
        "fr": "1 873",
        "ru": "1873",
        "zh": "1873",
      }
    `);
  });

  it('and ten thousand in German, Spanish and Russian, too; in Arabic and Chinese nothing is', () => {
    expect(written(12_793)).toMatchInlineSnapshot(`
      {
        "ar": "12793",
        "de": "12.793",
        "en": "12,793",
        "es": "12 793",
        "fr": "12 793",
        "ru": "12 793",
        "zh": "12793",
      }
    `);
    expect(numbersIn('es')(1_234_567)).toBe('1\u202f234\u202f567');
  });

  it('is written alike in a sentence of the interface and in a distance', () => {
    for (const locale of machineLanguages) {
      expect(translator(locale)('gallery.counter', { number: 1, total: 12_500 })).toContain(numbersIn(locale)(12_500));
      expect(formats(locale).distance(12_500)).toContain(numbersIn(locale)(12_500));
    }
  });
});
