import { describe, expect, it, test } from 'vitest';
import { mapNames, placeNames, seatNames } from './place-names.ts';

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

describe('an institution and the city of its seat', () => {
  it('stand as the language has it', () => {
    expect(seatNames('Ambassade de France au Pérou', 'Lima', 'fr')).toBe('Ambassade de France au Pérou, Lima');
    expect(seatNames('سفارة فرنسا في بيرو', 'ليما', 'ar')).toBe('سفارة فرنسا في بيرو، ليما');
    expect(seatNames('法国驻秘鲁大使馆', '利马', 'zh')).toBe('法国驻秘鲁大使馆（利马）');
  });

  it('are the institution alone where its name says the city', () => {
    const german = 'Französisches Generalkonsulat in Jerusalem';
    expect(seatNames(german, 'Jerusalem', 'de')).toBe(german);
    expect(seatNames('法国驻耶路撒冷总领事馆', '耶路撒冷', 'zh')).toBe('法国驻耶路撒冷总领事馆');
  });

  it('are both where only the country sounds like the city', () => {
    expect(seatNames('Embajada de Francia en Argelia', 'Argel', 'es')).toBe('Embajada de Francia en Argelia, Argel');
  });
});

test('a mark of a map begins with the city that is seen there, whatever the order of the language', () => {
  expect(mapNames('Lima', 'Pérou', 'fr')).toBe('Lima, Pérou');
  expect(mapNames('利马', '秘鲁', 'zh')).toBe('利马（秘鲁）');
  expect(mapNames('Алжир', 'Алжир', 'ru')).toBe('Алжир (город), Алжир');
  expect(mapNames('القدس', 'فلسطين والقدس', 'ar')).toBe('القدس');
});
