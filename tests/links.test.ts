// Does every address on every page lead somewhere?
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { browserOfTests, readDocuments } from './support/browser.ts';
import { publishedPages } from './support/pages.ts';

/** Written in the pages as where the site will stand; the README's build gives this one. */
const published = 'http://localhost:4321';
const folder = inject('folder');
const pages = publishedPages();

const read = await readDocuments(await browserOfTests(), pages, (document) => {
  const all = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
  return {
    ids: all('[id]', 'id'),
    links: all('a[href]', 'href'),
    files: [
      ...all('link[href]', 'href'),
      ...['src', 'poster'].flatMap((name) => all(`[${name}]`, name)),
      ...all('[srcset]', 'srcset').flatMap((set) => set.split(', ').map((one) => one.split(' ')[0] ?? '')),
      ...all('meta[property="og:url"], meta[property="og:image"]', 'content'),
      ...all('use', 'href'),
    ],
  };
});
const idsOf = new Map(read.map(({ address, found }) => [address, new Set(found.ids)]));
const targets = read.flatMap(({ address, found }) =>
  [...found.links, ...found.files].map((link) => ({
    from: address,
    link,
    to: new URL(link, `${published}${address}`),
  })),
);
const inside = targets.filter(({ to }) => to.origin === published);

/** The file a path is served from: a page for a folder. */
const fileAt = (path: string) => join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
const isServed = (path: string) => existsSync(fileAt(path)) && statSync(fileAt(path)).isFile();

test('there are links to follow, on every page', () => {
  expect(read.filter(({ found }) => found.links.length === 0)).toEqual([]);
});

test('every page, picture, film, track, style and script that a page names is there', () => {
  const lost = inside.filter(({ to }) => !isServed(to.pathname));
  expect(lost.map(({ from, link }) => `${from} → ${link}`)).toEqual([]);
});

test('every link to a part of a page finds that part', () => {
  const lost = inside.filter(({ to }) => {
    const ids = idsOf.get(to.pathname);
    return to.hash !== '' && !ids?.has(decodeURIComponent(to.hash.slice(1)));
  });
  expect(lost.map(({ from, link }) => `${from} → ${link}`)).toEqual([]);
});

test('a link to a page of ours ends with its slash, and needs no redirection', () => {
  const bare = inside.filter(({ to }) => !to.pathname.endsWith('/') && !/\.[a-z0-9]+$/.test(to.pathname));
  expect(bare.map(({ from, link }) => `${from} → ${link}`)).toEqual([]);
});

test('no part of a page has the name of another', () => {
  const twice = read.filter(({ found }) => new Set(found.ids).size < found.ids.length);
  expect(twice.map(({ address }) => address)).toEqual([]);
});

test('a link that leaves the site is a secure one', () => {
  const open = targets.filter(({ to }) => to.origin !== published && to.protocol !== 'https:');
  expect(open.map(({ from, link }) => `${from} → ${link}`)).toEqual([]);
});

test('every file a style sheet names is there', () => {
  const lost = globSync('**/*.css', { cwd: folder }).flatMap((sheet) =>
    [...readFileSync(join(folder, sheet), 'utf8').matchAll(/url\(["']?([^"')]+)/g)]
      .map(([, link = '']) => new URL(link, `${published}/${sheet}`))
      .filter(({ pathname }) => !isServed(pathname))
      .map((to) => `${sheet} → ${to}`),
  );
  expect(lost).toEqual([]);
});
