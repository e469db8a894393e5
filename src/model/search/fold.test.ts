import { describe, expect, it } from 'vitest';
import { folded, otherTermOf, termOf } from './fold.ts';

describe('a word is found', () => {
  it.each([
    ['fr', 'without its accents', 'télégraphe', 'TELEGRAPHE'],
    ['fr', 'in the plural', 'glaciers', 'glacier'],
    ['fr', 'whose plural ends in x', 'eaux', 'eau'],
    ['fr', 'with letters written in one', 'œuvre', 'oeuvre'],
    ['en', 'in the plural', 'cities', 'city'],
    ['en', 'as a verb', 'measured', 'measure'],
    ['es', 'in the plural', 'ciudades', 'ciudad'],
    ['es', 'without its tilde', 'montaña', 'montana'],
    ['de', 'whose ß is written as it is said', 'Straße', 'strasse'],
    ['de', 'whose umlaut is written with an e', 'Städte', 'Staedte'],
    ['de', 'whose umlaut is left out', 'Gebäude', 'Gebaude'],
    ['ru', 'with е for ё', 'звёзды', 'звезды'],
    ['ru', 'in another case', 'воды', 'вода'],
    ['ar', 'with its article or without', 'الماء', 'ماء'],
    ['ar', 'after “and the”', 'والماء', 'ماء'],
    ['ar', 'after “to the”', 'للمدينة', 'مدينة'],
    ['ar', 'with its vowels or without', 'مَدِينَة', 'مدينة'],
    ['ar', 'whatever stands over or under its alif', 'أحمد إلى آخر', 'احمد الى اخر'],
    ['ar', 'stretched for its beauty', 'مـــاء', 'ماء'],
    ['zh', 'in wide letters', 'ＩＦＥＡ', 'ifea'],
    ['fr', 'of another alphabet’s Latin', 'Štefánik', 'stefanik'],
  ])('%s: %s', (language, _, one, other) => {
    expect(termOf(one, language)).toBe(termOf(other, language));
    expect(termOf(one, language)).not.toBe('');
  });

  it('and not as another', () => {
    expect(termOf('port', 'fr')).not.toBe(termOf('poste', 'fr'));
    expect(termOf('Лима', 'ru')).not.toBe(termOf('лимон', 'ru'));
  });
});

it('figures are the same in whatever form they are written', () => {
  expect(folded('١٩٧٤')).toBe('1974');
  expect(folded('۱۹۷۴')).toBe('1974');
});

it('what is written to an Arabic word is left out for who asks without', () => {
  expect(otherTermOf(termOf('وبيرو', 'ar'), 'ar')).toBe(termOf('بيرو', 'ar'));
  expect(otherTermOf('ورد', 'ar')).toBeUndefined();
  expect(otherTermOf('voyage', 'fr')).toBeUndefined();
});
