import { expect, it } from 'vitest';
import { fromPlace, toPlace } from './french-places.ts';

it('a French “de” is shortened before a vowel, whatever its accent, and joins an article', () => {
  expect(['Alger', 'Lima', 'Évry', 'Oulan-Bator', 'Ypres', 'Yaoundé', 'Hanoï', 'Le Caire', 'La Havane'].map(fromPlace))
    .toMatchInlineSnapshot(`
    [
      "d’Alger",
      "de Lima",
      "d’Évry",
      "d’Oulan-Bator",
      "d’Ypres",
      "de Yaoundé",
      "de Hanoï",
      "du Caire",
      "de La Havane",
    ]
  `);
  expect(fromPlace('Les Cayes')).toBe('des Cayes');
});

it('a French “à” joins an article', () => {
  expect(['Tbilissi', 'Le Cap', 'Les Cayes', 'La Paz'].map(toPlace)).toEqual([
    'à Tbilissi',
    'au Cap',
    'aux Cayes',
    'à La Paz',
  ]);
});
