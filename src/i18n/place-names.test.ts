import { describe, expect, it } from 'vitest';
import { placeNames } from './place-names.ts';

describe('a city and its country', () => {
  it('stand in the order of the language', () => {
    expect(placeNames('Lima', 'Pérou', 'fr')).toBe('Lima, Pérou');
    expect(placeNames('ليما', 'بيرو', 'ar')).toBe('ليما، بيرو');
    expect(placeNames('利马', '秘鲁', 'zh')).toBe('秘鲁利马');
  });

  it('are the city alone where the name of the country says it', () => {
    expect(placeNames('Jérusalem', 'Palestine et Jérusalem', 'fr')).toBe('Jérusalem');
    expect(placeNames('القدس', 'فلسطين والقدس', 'ar')).toBe('القدس');
    expect(placeNames('耶路撒冷', '巴勒斯坦和耶路撒冷', 'zh')).toBe('耶路撒冷');
    expect(placeNames('Guatemala', 'Guatemala', 'es')).toBe('Guatemala');
  });

  it('are both where one is only a part of a word of the other, or the country is in the city', () => {
    expect(placeNames('Man', 'Oman', 'en')).toBe('Man, Oman');
    expect(placeNames('Mexico City', 'Mexico', 'en')).toBe('Mexico City, Mexico');
    expect(placeNames('الجزائر العاصمة', 'الجزائر', 'ar')).toBe('الجزائر العاصمة، الجزائر');
  });

  it('are told apart in Russian where they have one name', () => {
    expect(placeNames('Алжир', 'Алжир', 'ru')).toBe('город Алжир, Алжир');
  });
});
