// May a page of another site show a film: does it play there, in its reader's language, and keep nothing?
import { createServer } from 'node:http';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { chapterOf, writtenChapters } from './support/chapters.ts';
import { publishedEmbeds, publishedPages } from './support/pages.ts';

interface Oembed {
  type: string;
  version: string;
  title: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
}

const folder = inject('folder');
const origin = inject('origin');
const browser = await browserOfTests();
const embeds = publishedEmbeds();
const films = writtenChapters().filter(({ film }) => film);
const ofChapter = new Map(films.map((chapter) => [`${chapter.address}embed/`, chapter]));
const oembedOf = (address: string) => JSON.parse(readFileSync(join(folder, address, 'oembed.json'), 'utf8')) as Oembed;

/** A site of somebody else, whose only page shows what it was asked for. */
const other = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><title>Another site</title>${searchParams.get('show') ?? ''}`);
});
await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
const at = other.address();
const elsewhere = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/`;
afterAll(() => void other.close());

const frameOf = (address: string) => oembedOf(address).html.replace('http://localhost:4321', origin);

test('there is a page for each film of the journey, in each language of its chapter, and for no other', () => {
  expect(embeds.map(({ address }) => address)).toEqual([...ofChapter.keys()].sort());
});

test('its chapter alone says where, in one line of its head', () => {
  for (const { address, html } of publishedPages()) {
    const links = [...html.matchAll(/<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]+)"/g)];
    const expected = ofChapter.has(`${address}embed/`) ? [`http://localhost:4321${address}embed/oembed.json`] : [];
    expect(links.map(([, href]) => href)).toEqual(expected);
  }
});

test('is listed by no search engine, and names its chapter as the page it stands for', () => {
  const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).not.toContain('/embed/');
  for (const { address, html } of embeds) {
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toContain(
      `<link rel="canonical" href="http://localhost:4321${ofChapter.get(address)?.address ?? ''}"`,
    );
    expect(html).not.toContain('<script');
  }
});

test('what is said to other sites is whole: a frame with a name, a size, and a picture that is there', () => {
  for (const { address } of embeds) {
    const said = oembedOf(address);
    expect(said).toMatchObject({ type: 'video', version: '1.0', title: ofChapter.get(address)?.title, width: 640 });
    expect(said.height).toBeGreaterThan(300);
    expect(said.html).toContain(`src="http://localhost:4321${address}"`);
    expect(said.html).toMatch(/ title="[^"]+"/);
    expect(readFileSync(join(folder, new URL(said.thumbnail_url).pathname)).length).toBeGreaterThan(1000);
  }
});

describe.each(['fr', 'ar', 'zh'])('within a page of another site, in “%s”', (language) => {
  const address = `${chapterOf('lima/water', language).address}embed/`;

  test('the film plays with captions in that language, asks nobody else, and keeps nothing', async () => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const asked: string[] = [];
    const told: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('console', (message) => told.push(message.text()));
    await tab.goto(`${elsewhere}?show=${encodeURIComponent(frameOf(address))}`);
    const shown = () => tab.frames().find((one) => one.url().endsWith(address));
    await expect.poll(() => shown()?.locator('video').count()).toBe(1);
    const frame = shown() ?? tab.mainFrame();
    expect(asked.filter((url) => url.endsWith('.mp4'))).toEqual([]);
    const captions = await frame.evaluate(async () => {
      const film = document.querySelector('video');
      if (!film) return undefined;
      film.muted = true;
      await film.play();
      const shown = [...film.textTracks].filter(({ mode }) => mode === 'showing');
      return shown.map(({ language: of }) => of);
    });
    await expect
      .poll(() => frame.evaluate(() => document.querySelector('video')?.currentTime ?? 0))
      .toBeGreaterThan(0.2);
    expect(captions?.map((of) => of.split('-')[0])).toEqual([language]);
    await expect
      .poll(() =>
        frame.evaluate(() => [...(document.querySelector('video')?.textTracks ?? [])].some(({ cues }) => cues?.length)),
      )
      .toBe(true);
    expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith(elsewhere))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await frame.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(told).toEqual([]);
    await context.close();
  });
});

test('no other page of the site may be shown there', async () => {
  const tab = await browser.newPage();
  const [{ address } = { address: '' }] = films;
  await tab.goto(`${elsewhere}?show=${encodeURIComponent(`<iframe src="${origin}${address}"></iframe>`)}`);
  const frame = tab.frames().find((one) => one !== tab.mainFrame());
  expect(await frame?.locator('main').count()).toBe(0);
  await tab.close();
});

test('a viewer on another site may read manifests, and the films they name, and no page', async () => {
  const [manifest = '', film = ''] = ['iiif/*/*/manifest.json', 'media/*/*.mp4'].map(
    (files) => globSync(files, { cwd: folder }).sort()[0],
  );
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(elsewhere);
  const read = (path: string, range?: string) =>
    tab.evaluate(
      ([address, part]) =>
        fetch(address ?? '', part === undefined ? {} : { headers: { Range: part } }).then(
          async (answer) => [answer.status, (await answer.arrayBuffer()).byteLength > 0],
          (fault: unknown) => (fault as Error).name,
        ),
      [`${origin}/${path}`, range],
    );
  expect(await read(manifest)).toEqual([200, true]);
  expect(await read('iiif/collection.json')).toEqual([200, true]);
  expect(await read(film, 'bytes=0-9')).toEqual([206, true]);
  for (const path of ['', 'fr/', 'globe.json', embeds[0]?.address.slice(1) ?? '']) {
    expect(await read(path), path).toBe('TypeError');
  }
  await context.close();
});
