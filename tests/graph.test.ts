// Can a reader go from anywhere to everywhere: is each chapter found by two doors, left by two ways, and a film one click away?
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from './support/languages.ts';
import { browserOfTests, readDocuments } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { isForPress, isNotFound, publishedPages } from './support/pages.ts';

const pages = publishedPages().filter(({ address }) => !isNotFound(address) && !isForPress(address));
const read = await readDocuments(await browserOfTests(), pages, (document) => {
  const links = (inside: string) =>
    [...document.querySelectorAll(`${inside} a[href]`)].map((link) => link.getAttribute('href') ?? '');
  return { all: links('body'), inMain: links('main'), hasFilm: document.querySelector('#film video') !== null };
});
const origin = 'http://site.test';
const from = new Map(read.map(({ address, found }) => [address, found]));

/** Where links of a page lead, inside the site, with their `#part`. */
const targetsOf = (address: string, links: string[]) =>
  links
    .map((link) => new URL(link, `${origin}${address}`))
    .filter((url) => url.origin === origin)
    .map(({ pathname, hash }) => ({ to: pathname, hash }));

const told = writtenChapters();
const countOfMissions = Object.keys(parse(readFileSync('content/missions.yaml', 'utf8')) as object).length;
/** Chapters that tell no year are not told by time. */
const tellsYear = new Set(told.filter(({ mdx }) => mdx.includes('<Year ')).map(({ address }) => address));

describe.each([...locales])('in “%s”', (locale) => {
  const home = `/${locale}/`;
  const chapters = told.filter((chapter) => chapter.locale === locale).map(({ address }) => address);
  const postings = [...new Set(told.flatMap(({ postingAddress }) => postingAddress[locale] ?? []))];
  // The doors that are no posting: the pages the header leads to, and those right under them.
  const doors = targetsOf(home, from.get(home)?.all ?? []).map(({ to }) => to);
  const isUnder = (door: string) => (address: string) => address.startsWith(door) && address !== door;
  const all = pages.map(({ address }) => address).filter((address) => address.startsWith(home));
  const [, missions = '', years = ''] = [...new Set(doors)].filter(
    (door) => ![...postings, ...chapters].includes(door) && all.includes(door),
  );
  const landings = [home, missions, ...all.filter(isUnder(missions)), years, ...postings, ...chapters];

  test('there are pages to go through', () => {
    expect(chapters.length).toBeGreaterThan(2);
    expect(all.filter(isUnder(missions))).toHaveLength(countOfMissions);
    expect(landings.filter((address) => !from.has(address))).toEqual([]);
  });

  test('each chapter is found by two doors at least', () => {
    const leadTo = (chapter: string) =>
      [home, years, ...postings, ...all.filter(isUnder(missions))].filter((door) =>
        targetsOf(door, from.get(door)?.inMain ?? []).some(({ to }) => to === chapter),
      );
    expect(
      chapters.map((chapter) => [chapter, leadTo(chapter).length] as const).filter(([, many]) => many < 2),
    ).toEqual([]);
  });

  test('each chapter is told by time, by place and by mission', () => {
    const kinds = { time: [years], place: postings, mission: all.filter(isUnder(missions)) };
    const missed = chapters.flatMap((chapter) =>
      Object.entries(kinds)
        .filter(([kind]) => kind !== 'time' || tellsYear.has(chapter))
        .filter(
          ([, of]) =>
            !of.some((door) => targetsOf(door, from.get(door)?.inMain ?? []).some(({ to }) => to === chapter)),
        )
        .map(([kind]) => `${chapter} by ${kind}`),
    );
    expect(missed).toEqual([]);
  });

  test('each chapter has two ways out at least, besides the header and the footer', () => {
    const waysOut = (chapter: string) =>
      new Set(
        targetsOf(chapter, from.get(chapter)?.inMain ?? [])
          .map(({ to }) => to)
          .filter((to) => to !== chapter),
      );
    expect(chapters.filter((chapter) => waysOut(chapter).size < 2)).toEqual([]);
  });

  test('a film is one click away, wherever one lands where one is told of', () => {
    const isTold = (landing: string) =>
      from.get(landing)?.hasFilm ||
      (!chapters.includes(landing) &&
        targetsOf(landing, from.get(landing)?.inMain ?? []).some(({ to }) => from.get(to)?.hasFilm));
    expect(landings.filter(isTold).length).toBeGreaterThan(landings.length / 2);
    const isFar = (landing: string) =>
      !from.get(landing)?.hasFilm &&
      !targetsOf(landing, from.get(landing)?.inMain ?? []).some(
        ({ to, hash }) => hash === '#film' && from.get(to)?.hasFilm,
      );
    expect(landings.filter(isTold).filter(isFar)).toEqual([]);
  });

  test('from the home every page of the language can be reached, and from every page the home', () => {
    const reached = new Set([home]);
    for (const page of reached) {
      for (const { to } of targetsOf(page, from.get(page)?.all ?? [])) if (from.has(to)) reached.add(to);
    }
    expect(all.filter((page) => !reached.has(page))).toEqual([]);
    expect(all.filter((page) => !targetsOf(page, from.get(page)?.all ?? []).some(({ to }) => to === home))).toEqual([]);
  });
});
