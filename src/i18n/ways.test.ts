import { describe, expect, it } from 'vitest';
import { machineLanguages } from './words.ts';
import { formats } from './formats.ts';
import { translator } from './messages.ts';
import type { MessageKey } from './words.ts';

// prettier-ignore
const winds = [
  'n', 'nne', 'ne', 'ene', 'e', 'ese', 'se', 'sse', 's', 'ssw', 'sw', 'wsw', 'w', 'wnw', 'nw', 'nnw',
] as const;

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a way from city to city', () => {
  it('is said by the grammar of each language', () => {
    const said = machineLanguages.map((locale) => {
      const [t, { fromCity, toCity, distance }] = [translator(locale), formats(locale)];
      const way = { from: fromCity('Alger'), to: toCity('Lima'), distance: distance(3604), wind: t('wind.ene') };
      return plain(t('journey.way', way));
    });
    expect(said).toMatchInlineSnapshot(`
      [
        "D’Alger à Lima : 3 600 km, vers l’est-nord-est",
        "From Alger to Lima: 3,600 km, to the east-north-east",
        "Von Alger nach Lima: 3600 km nach Ostnordost",
        "De Alger a Lima: 3600 km, hacia el estenoreste",
        "من Alger إلى Lima: 3600 كم، نحو شرق الشمال الشرقي",
        "从Alger到Lima：3600公里，朝东北偏东方向",
        "Путь Alger — Lima: 3600 км на востоко-северо-восток",
      ]
    `);
  });

  it('is told from a place that a documentary names as it stands after “from”', () => {
    const away = (locale: 'fr' | 'en' | 'ru', place: string) =>
      plain(translator(locale)('posting.away', { distance: '750 km', place: formats(locale).awayFrom(place) }));
    expect(away('fr', 'Alger')).toBe('À 750 km d’Alger, à vol d’oiseau');
    expect(away('fr', 'Le Caire')).toBe('À 750 km du Caire, à vol d’oiseau');
    expect(away('en', 'Cairo')).toBe('750 km from Cairo, as the crow flies');
    expect(away('ru', 'Каира')).toBe('750 km от Каира по прямой');
  });

  it('has a word of its own for each of sixteen winds, in every language', () => {
    for (const locale of machineLanguages) {
      const words = winds.map((wind) => translator(locale)(`wind.${wind}` satisfies MessageKey));
      expect(new Set(words).size, locale).toBe(16);
    }
  });
});
