// What is shown where a page is shared: is all of it said, true, and light enough to be seen?
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { openGraphLocale } from '../src/i18n/open-graph-locale.ts';
import { browserOfTests, readDocuments } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { isForPress, publishedPages } from './support/pages.ts';

const published = 'http://localhost:4321';
const folder = inject('folder');

const pages = await readDocuments(await browserOfTests(), publishedPages(), (document) => ({
  said: [...document.head.querySelectorAll('meta')].flatMap((meta): [string, string][] =>
    ['property', 'name'].flatMap((kind): [string, string][] => {
      const name = meta.getAttribute(kind);
      return name ? [[name, meta.getAttribute('content') ?? '']] : [];
    }),
  ),
  canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
  pictures: [...document.querySelectorAll('main a[download]')].map((link) => link.getAttribute('href') ?? ''),
  video: document.querySelector('video source:last-of-type')?.getAttribute('src'),
}));
const saidBy = (address: string) => {
  const page = pages.find((one) => one.address === address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return { ...page.found, said: Object.fromEntries(page.found.said) };
};

/** The cards: beside them lie the pictures that pages for the press show. */
const cards = () => {
  const others = new Set(pages.filter(({ address }) => isForPress(address)).flatMap(({ found }) => found.pictures));
  return readdirSync(join(folder, 'cards')).filter((name) => !others.has(`/cards/${name}`));
};

test('a page says all that services ask for, once', () => {
  const asked = ['type', 'title', 'description', 'locale', 'site_name'];
  const ofImage = ['image', 'image:width', 'image:height', 'image:alt'];
  for (const { address, found } of pages) {
    const names = found.said.map(([name]) => name);
    expect(new Set(names).size, address).toBe(names.length);
    for (const name of [...asked, ...ofImage]) expect(names, address).toContain(`og:${name}`);
    expect(
      found.said.map(([, content]) => content.trim()),
      address,
    ).not.toContain('');
    const said = saidBy(address).said;
    expect(said['og:url'], address).toBe(found.canonical);
    expect(said['og:description'], address).toBe(said['description']);
    expect([said['og:image:width'], said['og:image:height']]).toEqual(['1200', '630']);
  }
});

describe.each(writtenChapters())('the chapter at $address', ({ address, locale, film }) => {
  const { said, video } = saidBy(address);
  test('is an article in its language, with its title on its card', () => {
    expect([said['og:type'], said['og:locale']]).toEqual(['article', openGraphLocale(locale)]);
    expect(said['og:image:alt']).toContain(said['og:title']);
  });
  test('has the film that every player knows, where it has one', () => {
    expect(said['og:video']).toBe(film && `${published}${video}`);
  });
});

test('other pages are the site’s, and share the card of the home page where they have none of their own', () => {
  const chapters = writtenChapters().map(({ address }) => address);
  for (const { address } of pages.filter((page) => !chapters.includes(page.address))) {
    const { said } = saidBy(address);
    expect([said['og:type'], said['og:video']], address).toEqual(['website', undefined]);
  }
  expect(saidBy('/fr/missions/').said['og:image']).toBe(saidBy('/fr/').said['og:image']);
  expect(saidBy('/ar/').said['og:image']).not.toBe(saidBy('/fr/').said['og:image']);
});

test('every card is there, and none that no page names', () => {
  const named = new Set(pages.map(({ address }) => saidBy(address).said['og:image'] ?? ''));
  expect([...named].sort()).toEqual(
    cards()
      .map((name) => `${published}/cards/${name}`)
      .sort(),
  );
});

test('every card is light enough to be seen in a telephone’s list by day', async () => {
  for (const name of cards()) {
    const card = sharp(join(folder, 'cards', name));
    const { width, height, format } = await card.metadata();
    expect([name, format, width, height]).toEqual([name, 'jpeg', 1200, 630]);
    expect((await card.greyscale().stats()).channels[0]?.mean, name).toBeGreaterThanOrEqual(70);
  }
});
