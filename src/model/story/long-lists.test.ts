import { describe, expect, it } from 'vitest';
import { chapter, missionsWith } from '../../../testing/content/sample-documentary.ts';
import { textIn, type Chapter } from './documentary.ts';
import { missionPages, photographPages, yearPages } from './long-lists.ts';

/** Chapters of which each tells of a year of its own. */
const telling = (count: number): Chapter[] =>
  Array.from({ length: count }, (_, index) => {
    const one = chapter(`peru/chapter-${index}`);
    const year = 1900 + index;
    const years = [{ date: String(year), year, scene: 1, sentence: `In ${year}.` }];
    return { ...one, texts: { fr: { ...textIn(one, 'fr'), years } } };
  });

describe('the years', () => {
  it('are one page while they are few, and many when they are many', () => {
    expect(yearPages(telling(45), 'fr')).toHaveLength(1);
    expect(yearPages(telling(46), 'fr')).toHaveLength(2);
  });

  it('go on from page to page, none left out and none told twice', () => {
    const pages = yearPages(telling(120), 'fr');
    const years = pages.flatMap(({ sections }) => sections.flatMap(({ items }) => items.map(({ year }) => year)));
    expect(years).toEqual(Array.from({ length: 120 }, (_, index) => 1900 + index));
  });

  it('of a chapter are told in the languages it is written in', () => {
    expect(yearPages(telling(3), 'ru')).toEqual([{ number: 1, sections: [] }]);
  });
});

describe('the chapters of a mission', () => {
  const [cities, andes, vine] = [chapter('algeria/cities'), chapter('peru/andes'), chapter('georgia/vine')];
  const names = (pages: ReturnType<typeof missionPages>) =>
    pages.map(({ sections }) => sections.map(({ id, items }) => [id, ...items.map((one) => one.id)]));

  it('that are not on its journey stand by region', () => {
    const missions = missionsWith('culture', ['peru/andes']);
    expect(names(missionPages([cities, andes, vine], 'culture', 'fr', missions))).toEqual([
      [['002', 'algeria/cities', 'georgia/vine']],
    ]);
  });

  it('that are all on its journey leave no list', () => {
    const missions = missionsWith('culture', ['peru/andes', 'algeria/cities']);
    expect(names(missionPages([cities, andes], 'culture', 'fr', missions))).toEqual([[]]);
  });

  it('come in pages when there are hundreds', () => {
    const many = Array.from({ length: 100 }, (_, index) => chapter(`peru/chapter-${index}`));
    expect(missionPages(many, 'culture', 'fr', missionsWith('culture', []))).toHaveLength(3);
  });
});

it('photographs come by chapter, fifty on a page', () => {
  const photograph = (name: string) => ({ name }) as Chapter['photographs'][string];
  const chapters = ['peru/andes', 'peru/coast'].map((id) =>
    chapter(id, ['fr'], {
      photographs: Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`p${index}`, photograph(`p${index}`)])),
    }),
  );
  const pages = photographPages(chapters);
  expect(pages.map(({ sections }) => sections.map(({ id, items }) => [id, items.length]))).toEqual([
    [['peru/andes', 30]],
    [['peru/coast', 30]],
  ]);
});
