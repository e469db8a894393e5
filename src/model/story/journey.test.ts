import { describe, expect, it } from 'vitest';
import { along, inOrder, journeyThrough, mainJourney, positionOf, positionOn } from './journey.ts';
import { chapter, missionsWith } from '../../../testing/content/sample-documentary.ts';

const [algiers, lima, tbilisi] = [chapter('algeria/cities'), chapter('peru/andes'), chapter('georgia/vine')];
const names = (chapters: { id: string }[]) => chapters.map(({ id }) => id);

describe('a journey', () => {
  it('tells the chapters in the order the editors gave', () => {
    const told = inOrder([algiers, lima, tbilisi], ['georgia/vine', 'algeria/cities', 'peru/andes']);
    expect(names(told)).toEqual(['georgia/vine', 'algeria/cities', 'peru/andes']);
  });

  it('ends with the chapters the editors forgot, in the order they were found', () => {
    expect(names(inOrder([algiers, lima, tbilisi], ['georgia/vine']))).toEqual([
      'georgia/vine',
      'algeria/cities',
      'peru/andes',
    ]);
  });

  it('passes over a chapter that is no longer published', () => {
    expect(names(inOrder([lima], ['algeria/cities', 'peru/andes']))).toEqual(['peru/andes']);
  });

  it('leaves the list it was given as it was', () => {
    const list = [algiers, lima];
    inOrder(list, ['peru/andes']);
    expect(names(list)).toEqual(['algeria/cities', 'peru/andes']);
  });

  it('through a mission tells its chapters only, in the order of its own', () => {
    const trade = chapter('peru/port', ['fr'], { missions: ['trade', 'culture'] });
    const missions = missionsWith('culture', ['algeria/cities', 'peru/port']);
    expect(journeyThrough([trade, algiers], 'trade', missions)).toEqual([]);
    expect(names(journeyThrough([trade, algiers], 'culture', missions))).toEqual(['algeria/cities', 'peru/port']);
    expect(journeyThrough([trade, algiers], 'rescue', missions)).toEqual([]);
  });
});

describe('the main journey', () => {
  const chapters = [algiers, lima, tbilisi];

  it('is a choice: a chapter it does not name is not on it', () => {
    expect(names(mainJourney(chapters, { journey: ['georgia/vine', 'peru/andes'] }))).toEqual([
      'georgia/vine',
      'peru/andes',
    ]);
    expect(names(along(chapters, ['peru/andes', 'chile/none']))).toEqual(['peru/andes']);
  });

  it('that nobody has chosen is the first dozen of all', () => {
    const many = Array.from({ length: 20 }, (_, index) => chapter(`peru/chapter-${index}`));
    expect(names(mainJourney(many, { journey: [] }))).toEqual(names(many.slice(0, 12)));
  });
});

describe('a chapter on a journey', () => {
  const journey = [algiers, lima, tbilisi];

  it('knows the one before it and the one after it', () => {
    expect(positionOn(journey, lima)).toEqual({ number: 2, total: 3, previous: algiers, next: tbilisi });
  });

  it('has none before the first and none after the last', () => {
    expect(positionOn(journey, algiers)).toEqual({ number: 1, total: 3, next: lima });
    expect(positionOn(journey, tbilisi)).toEqual({ number: 3, total: 3, previous: lima });
    expect(positionOn([lima], lima)).toEqual({ number: 1, total: 1 });
  });

  it('has no place on a journey it is not part of', () => {
    expect(positionOn([algiers], lima)).toBeUndefined();
  });
});

describe('a chapter on no journey', () => {
  const [coast, port] = [chapter('peru/coast'), chapter('peru/port')];
  const chapters = [algiers, lima, coast, tbilisi, port];

  it('stands among those of its posting', () => {
    expect(positionOf(chapters, [algiers, lima], coast)).toEqual({
      number: 2,
      total: 3,
      previous: lima,
      next: port,
      isOfPosting: true,
    });
    expect(positionOf(chapters, [algiers, lima], lima)).toEqual({ number: 2, total: 2, previous: algiers });
  });

  it('must be one of all', () => {
    expect(() => positionOf([algiers], [], lima)).toThrow('peru/andes is not one of these chapters.');
  });
});
