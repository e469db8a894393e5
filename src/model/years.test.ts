import { describe, expect, it } from 'vitest';
import { byPeriod, periodOf, yearsTold } from './years.ts';

const mdx = `
<Film />

<Scene title="En 1980, un abri" at="lima">

<Figures>

<Figure value="12" year="1991">glaciers, en 1991</Figure>

</Figures>

La pluie est rare. Le *Bulletin*
naît en [1972](https://www.example.org/1980), à Lima. Puis rien.

<Quote source="A" href="https://www.example.org/">

En 1991, tout change.

</Quote>

</Scene>

<Scene title="Deux">

Au numéro 8 du boulevard du 1er-Novembre-1954. En 1991, on mesure 1 980 mètres. En 1972, encore.

</Scene>

<Sources>

- [Un titre](https://www.example.org/), 2001.

</Sources>
`;

describe('the years of a text', () => {
  it('are told by the first sentence that names them, with its scene', () => {
    expect(yearsTold(mdx, [1972, 1991], 'fr')).toEqual([
      { year: 1972, scene: 1, sentence: 'Le Bulletin naît en 1972, à Lima.' },
      { year: 1991, scene: 2, sentence: 'En 1991, on mesure 1 980 mètres.' },
    ]);
  });

  it('are not told by a title, an address, a part of a number, the name of a street or a source', () => {
    expect(yearsTold(mdx, [1954, 1980, 2001], 'fr')).toEqual([]);
  });

  it('are found in Chinese and Arabic, which part sentences and years by signs of their own', () => {
    const told = (text: string) => `<Scene title="x">\n\n${text}\n\n</Scene>`;
    expect(yearsTold(told('下雨很少。1972年，学报创刊。后来没有了。'), [1972], 'zh')).toMatchObject([
      { sentence: '1972年，学报创刊。' },
    ]);
    expect(yearsTold(told('هل يهطل المطر؟ صدرت النشرة عام 1972. ثم لا شيء.'), [1972], 'ar')).toMatchObject([
      { sentence: 'صدرت النشرة عام 1972.' },
    ]);
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

describe('what is told of years', () => {
  it('stands under its year and its stretch of time, the earliest first', () => {
    const told = [
      { year: 2008, of: 'war' },
      { year: 1890, of: 'school' },
      { year: 2008, of: 'coins' },
      { year: 2002, of: 'books' },
    ];
    expect(byPeriod(told)).toEqual([
      { id: '1800-1899', from: 1800, to: 1899, years: [{ year: 1890, entries: [told[1]] }] },
      {
        id: '2000-2009',
        from: 2000,
        to: 2009,
        years: [
          { year: 2002, entries: [told[3]] },
          { year: 2008, entries: [told[0], told[2]] },
        ],
      },
    ]);
  });
});
