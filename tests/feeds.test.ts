// Does a feed carry the whole text, and the film to be taken along?
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { locales } from './support/languages.ts';

const published = 'http://localhost:4321';
const folder = inject('folder');
const tab = await (await browserOfTests()).newPage();
const files = globSync('**/feed.xml', { cwd: folder }).sort();

interface Item {
  link: string;
  /** Its text as a reader of feeds sees it. */
  words: string;
  html: string;
  pictures: string[];
  film?: { url: string; length: string; type: string };
}

/** The chapters of a feed, read by the browser's own parser; throws where it is no XML. */
const itemsOf = (file: string): Promise<Item[]> =>
  tab.evaluate(
    (xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      const fault = parsed.querySelector('parsererror');
      if (fault) throw new Error(fault.textContent);
      return [...parsed.querySelectorAll('item')].map((item) => {
        const html = item.getElementsByTagName('content:encoded')[0]?.textContent ?? '';
        const text = new DOMParser().parseFromString(html, 'text/html');
        const film = item.querySelector('enclosure');
        const said = (name: string) => film?.getAttribute(name) ?? '';
        return {
          link: item.querySelector('link')?.textContent ?? '',
          words: text.body.textContent,
          html,
          pictures: [...text.images].map((image) => image.getAttribute('src') ?? ''),
          ...(film && { film: { url: said('url'), length: said('length'), type: said('type') } }),
        };
      });
    },
    readFileSync(join(folder, file), 'utf8'),
  );

const all = await files.reduce<Promise<Record<string, Item[]>>>(
  async (read, file) => ({ ...(await read), [file]: await itemsOf(file) }),
  Promise.resolve({}),
);
const chapterAt = (link: string) => writtenChapters().find(({ address }) => `${published}${address}` === link);
const onDisk = (url: string) => join(folder, new URL(url).pathname);

test('there is one for each language, and one for each language and mission', () => {
  const missions = globSync(`${folder}/fr/missions/*/index.html`).length;
  expect(missions).toBeGreaterThan(0);
  expect(files.length).toBe(locales.length * (1 + missions));
});

test('each tells of published chapters in its language, with all their words', () => {
  for (const [file, items] of Object.entries(all)) {
    for (const { link, words, html } of items) {
      const chapter = chapterAt(link);
      expect(chapter?.locale, `${link} in ${file}`).toBe(file.split(/[/\\]/)[0]);
      const titles = [...(chapter?.mdx.matchAll(/<Scene title="([^"]+)"/g) ?? [])].map(([, title = '']) => title);
      const plain = (text: string) => text.replaceAll(/\s/gu, ' ');
      for (const title of titles) expect(plain(words), `${link} in ${file}`).toContain(plain(title));
      expect(html, link).not.toMatch(/<(script|style|iframe|video)\b|="\//);
    }
  }
});

test('its films are as heavy as it says, and its pictures are there', () => {
  for (const { link, film, pictures } of Object.values(all).flat()) {
    expect(film !== undefined, link).toBe(chapterAt(link)?.film !== undefined);
    if (film) expect([film.type, Number(film.length)], link).toEqual(['video/mp4', statSync(onDisk(film.url)).size]);
    for (const picture of pictures) expect(statSync(onDisk(picture)).size, picture).toBeGreaterThan(0);
  }
});

test('the page of a mission says where its feed is', () => {
  for (const page of globSync(`${folder}/*/*/*/feed.xml`)) {
    const address = page.slice(folder.length).replaceAll('\\', '/');
    expect(readFileSync(join(page, '..', 'index.html'), 'utf8')).toContain(`href="${address}"`);
  }
});

test('the sitemap has the film and the photographs of each chapter', async () => {
  const entries = await tab.evaluate(
    (xml) =>
      [...new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('url')].map((url) => ({
        loc: url.querySelector('loc')?.textContent ?? '',
        films: [...url.getElementsByTagName('video:content_loc')].map((film) => film.textContent),
        pictures: [...url.getElementsByTagName('image:loc')].map((picture) => picture.textContent),
      })),
    readFileSync(join(folder, 'sitemap-0.xml'), 'utf8'),
  );
  for (const { loc, films, pictures } of entries) {
    const chapter = chapterAt(loc);
    expect(films.length, loc).toBe(chapter?.film ? 1 : 0);
    expect(pictures.length > 0, loc).toBe(chapter !== undefined);
    for (const url of [...films, ...pictures]) expect(statSync(onDisk(url)).size, url).toBeGreaterThan(0);
  }
});
