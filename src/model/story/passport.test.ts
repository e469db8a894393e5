import { describe, expect, it } from 'vitest';
import { onward, passportFrom, withFilm, withScene, type Passport } from './passport.ts';

const blank: Passport = { version: 1, stamps: [] };
const journey = [
  { chapter: 'algeria/five-cities', scenes: 6 },
  { chapter: 'georgia/observers', scenes: 5 },
  { chapter: 'peru/andes', scenes: 6 },
];
const written = (value: unknown) => passportFrom(JSON.stringify(value));

describe('a passport that was kept', () => {
  it('is read again as it was written', () => {
    const kept = withFilm(withScene(blank, 'peru/andes', 3, '2026-11-22'), 'georgia/observers', '2026-11-23');
    expect(passportFrom(JSON.stringify(kept))).toEqual(kept);
  });

  it.each([
    null,
    undefined,
    '',
    '{',
    'null',
    '7',
    '[]',
    '"1"',
    '{"version":1,"stamps":7}',
    '{"version":1,"stamps":[7,null,[]]}',
  ])('is blank where it is no passport: %s', (kept) => expect(passportFrom(kept)).toEqual(blank));

  it('is blank where another version of the site wrote it', () => {
    expect(written({ version: 2, stamps: [{ chapter: 'peru/andes', day: '2026-11-22' }] })).toEqual(blank);
  });

  it('loses what this site would not have written, and keeps the rest', () => {
    const stamps = [
      { chapter: 'peru/andes', day: '2026-11-22', film: 'yes', more: 1 },
      { chapter: '<b>/x', day: '2026-11-22' },
      { chapter: 'peru/andes', day: '2020-01-01' },
      { chapter: 'india/palm-leaves', day: '22.11.2026' },
      { chapter: 'india/palm-leaves', day: '2026-99-99' },
      { chapter: 'india/palm-leaves', day: '2026-02-31' },
      { chapter: 'india/palm-leaves', day: '0000-01-01' },
      { chapter: 7, day: '2026-11-22' },
    ];
    expect(written({ version: 1, stamps, last: { chapter: 'peru/andes', scene: '3' } })).toEqual({
      version: 1,
      stamps: [{ chapter: 'peru/andes', day: '2026-11-22' }],
    });
    for (const scene of [1, 0, -3, 2.5, 1e9, null]) {
      expect(written({ version: 1, stamps: [], last: { chapter: 'peru/andes', scene } })).toEqual(blank);
    }
  });

  it('holds no more stamps than a documentary may have chapters', () => {
    const stamps = Array.from({ length: 9000 }, (_, number) => ({ chapter: `a/b-${number}`, day: '2026-11-22' }));
    expect(written({ version: 1, stamps }).stamps).toHaveLength(5000);
  });
});

describe('a visit', () => {
  it('leaves nothing at the first scene, and a stamp from the second', () => {
    expect(withScene(blank, 'peru/andes', 1, '2026-11-22')).toBe(blank);
    expect(withScene(blank, 'peru/andes', 2, '2026-11-22')).toEqual({
      version: 1,
      stamps: [{ chapter: 'peru/andes', day: '2026-11-22' }],
      last: { chapter: 'peru/andes', scene: 2 },
    });
  });

  it('keeps the day and the order of the first time', () => {
    const first = withScene(withScene(blank, 'peru/andes', 2, '2026-11-22'), 'georgia/observers', 2, '2026-11-23');
    const again = withScene(first, 'peru/andes', 4, '2026-12-24');
    expect(again.stamps).toEqual(first.stamps);
    expect(again.last).toEqual({ chapter: 'peru/andes', scene: 4 });
  });

  it('adds the film that was watched to the end, before or after the text was read', () => {
    const film = withFilm(blank, 'peru/andes', '2026-11-22');
    const stamp = { chapter: 'peru/andes', day: '2026-11-22', film: true };
    expect(film).toEqual({ version: 1, stamps: [stamp] });
    expect(withScene(film, 'peru/andes', 2, '2026-11-23').stamps).toEqual([stamp]);
    expect(withFilm(withScene(blank, 'peru/andes', 2, '2026-11-22'), 'peru/andes', '2026-11-23').stamps).toEqual([
      stamp,
    ]);
  });
});

describe('a reader who comes back goes on', () => {
  const at = (chapter: string, scene: number) => withScene(blank, chapter, scene, '2026-11-22');

  it('nowhere, where nothing was begun or the chapter is no longer told', () => {
    expect(onward(blank, journey)).toBeUndefined();
    expect(onward(withFilm(blank, 'peru/andes', '2026-11-22'), journey)).toBeUndefined();
    expect(onward(at('france/paris', 3), journey)).toBeUndefined();
  });

  it('at the scene that was left', () => {
    expect(onward(at('georgia/observers', 3), journey)).toEqual({ chapter: 'georgia/observers', scene: 3 });
  });

  it('after the last scene with the next chapter that was not seen, round the journey', () => {
    expect(onward(at('georgia/observers', 5), journey)).toEqual({ chapter: 'peru/andes' });
    expect(onward(at('peru/andes', 6), journey)).toEqual({ chapter: 'algeria/five-cities' });
    expect(onward(withFilm(at('peru/andes', 9), 'algeria/five-cities', '2026-11-22'), journey)).toEqual({
      chapter: 'georgia/observers',
    });
  });

  it('nowhere, where all is seen', () => {
    const all = journey.reduce(
      (passport, { chapter, scenes }) => withScene(passport, chapter, scenes, '2026-11-22'),
      blank,
    );
    expect(onward(all, journey)).toBeUndefined();
  });
});
