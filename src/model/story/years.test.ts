import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../testing/content/tree-of.ts';
import { byPeriod, periodOf, yearsTold } from './years.ts';

const mdx = `
<Film />

<Scene title="En 1980, un abri" at="lima">

La pluie est rare. Le *Bulletin* naît en 1972.

<Year date="1972-05-02" told="Le 2 mai 1972, le « Bulletin » naît à Lima : il paraît encore." />

</Scene>

<Scene title="1 > 2">

En 1991, on mesure.

<Year
  date="1991"
  told="En 1991, on mesure deux glaciers."
/>

<Year date="1888-12" told="En décembre 1888, rien." />

</Scene>

<Sources>

- [Un titre](https://www.example.org/), 2001.

</Sources>
`;

describe('the years of a text', () => {
  it('are those its editor wrote a sentence for, each with its scene', () => {
    expect(yearsTold(treeOf(mdx))).toEqual([
      {
        date: '1972-05-02',
        year: 1972,
        scene: 1,
        sentence: 'Le 2 mai 1972, le « Bulletin » naît à Lima : il paraît encore.',
      },
      { date: '1991', year: 1991, scene: 2, sentence: 'En 1991, on mesure deux glaciers.' },
      { date: '1888-12', year: 1888, scene: 2, sentence: 'En décembre 1888, rien.' },
    ]);
  });

  it('are none where none was written', () => {
    expect(yearsTold(treeOf('<Scene title="x">\n\nEn 1991, on mesure.\n\n</Scene>'))).toEqual([]);
  });
});

describe('a stretch of time', () => {
  it('grows shorter the nearer it is to us', () => {
    expect([1192, 1843, 1905, 1949, 1950, 1999, 2008, 2010].map(periodOf)).toEqual([
      { from: 1100, to: 1199 },
      { from: 1800, to: 1899 },
      { from: 1900, to: 1949 },
      { from: 1900, to: 1949 },
      { from: 1950, to: 1999 },
      { from: 1950, to: 1999 },
      { from: 2000, to: 2009 },
      { from: 2010, to: 2019 },
    ]);
  });
});

const told = (...dates: string[]) => dates.map((date, of) => ({ date, year: Number(date.slice(0, 4)), of }));

describe('what is told of years', () => {
  it('stands under its year and its stretch of time, the earliest first', () => {
    const [war, school, coins, books] = told('2008-08-07', '1890', '2008-08-19', '2002');
    expect(byPeriod(told('2008-08-07', '1890', '2008-08-19', '2002', '2019'))).toEqual([
      { id: '1800-1899', from: 1890, to: 1899, years: [{ year: 1890, entries: [school] }] },
      {
        id: '2000-2009',
        from: 2000,
        to: 2009,
        years: [
          { year: 2002, entries: [books] },
          { year: 2008, entries: [war, coins] },
        ],
      },
      expect.objectContaining({ from: 2010, to: 2019 }),
    ]);
  });

  it('is in the order of its days within a year, a year alone before its months, and equals as they came', () => {
    const [period] = byPeriod(told('2007-09-02', '2007-12-21', '2007-03-27', '2007', '2007-12-21', '2007-12'));
    expect(period?.years[0]?.entries.map(({ date, of }) => `${date} ${of}`)).toEqual([
      '2007 3',
      '2007-03-27 2',
      '2007-09-02 0',
      '2007-12 5',
      '2007-12-21 1',
      '2007-12-21 4',
    ]);
  });

  it('promises no year before the first nor after the last, and keeps its address all the same', () => {
    const spans = byPeriod(told('1882', '1904', '1990', '2022')).map(({ id, from, to }) => [id, from, to]);
    expect(spans).toEqual([
      ['1800-1899', 1882, 1899],
      ['1900-1949', 1900, 1949],
      ['1950-1999', 1950, 1999],
      ['2020-2029', 2020, 2022],
    ]);
    expect(byPeriod(told('1882')).map(({ from, to }) => [from, to])).toEqual([[1882, 1882]]);
    expect(byPeriod([])).toEqual([]);
  });
});
