// Do films and pictures come from another host where a deployer names one, and nothing else?
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../scripts/serve.ts';
import { ServedSite } from '../scripts/serve/site.ts';
import { shelfFolder } from '../src/media/shelf.ts';
import { browserOfTests } from './support/browser.ts';
import { run } from './support/site/build.ts';
import { watchFaults } from './support/faults.ts';
import { filmChapter } from './support/film.ts';

const originOf = (server: Server): string => {
  const address = server.address();
  return `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
};

/** A host of files that says nothing of who may show them. */
const files = new ServedSite(resolve(shelfFolder), '/destinations/', {});
const host = createServer((request, response) => void files.answer(request, response));
await new Promise<void>((resolve) => host.listen(0, resolve));
afterAll(() => void host.close());
const media = `${originOf(host)}/destinations/`;

const folder = mkdtempSync(join(tmpdir(), 'destinations-'));
afterAll(() => rmSync(folder, { recursive: true }));
run('node_modules/.bin/astro', ['build', '--outDir', folder], { MEDIA_BASE_URL: media });
run(process.execPath, ['scripts/finish.ts', folder], { MEDIA_BASE_URL: media });

process.env['MEDIA_BASE_URL'] = media;
const server = await serve(folder, '/', 0);
delete process.env['MEDIA_BASE_URL'];
afterAll(() => void server.close());
const browser = await browserOfTests();
const chapter = filmChapter('fr');

test('the site itself holds none of them', () => {
  expect(globSync(join(folder, '**/*.{avif,webp,jpg,mp4,m4a}'))).toEqual([]);
  expect(globSync(join(folder, 'media/**/*.vtt')).length).toBeGreaterThan(0);
});

test('a page and the headers say so in the same words', () => {
  const headers = readFileSync(join(folder, '_headers'), 'utf8');
  const page = readFileSync(join(folder, 'fr/index.html'), 'utf8');
  const rule = `img-src 'self' ${new URL(media).origin}; media-src 'self' ${new URL(media).origin};`;
  expect(headers).toContain(rule);
  expect(page.replaceAll('&#39;', "'")).toContain(rule);
});

test('a chapter shows its pictures and plays its film from there', async () => {
  const faults: string[] = [];
  const tab = await browser.newPage();
  await watchFaults(tab, faults);
  await tab.goto(`${originOf(server)}${chapter.address}`);
  const pictures = tab.locator('main img');
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBeTruthy();
    expect(await picture.evaluate((img: HTMLImageElement) => img.currentSrc)).toContain(media);
  }
  expect(await pictures.count()).toBeGreaterThan(5);

  const film = tab.locator('main video').first();
  await film.evaluate((video: HTMLVideoElement) => {
    video.muted = true;
    return video.play();
  });
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0);
  expect(await film.evaluate((video: HTMLVideoElement) => video.currentSrc)).toContain(media);
  const tracks = await film.locator('track').evaluateAll((all) => all.map((track) => (track as HTMLTrackElement).src));
  expect(tracks.filter((src) => !src.startsWith(originOf(server)))).toEqual([]);
  await film.evaluate((video: HTMLVideoElement) => video.pause());

  await tab.locator('#photo-1').click();
  const large = tab.locator('.pswp img.pswp__img:not(.pswp__img--placeholder)').first();
  await expect.poll(() => large.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(1000);
  expect(await large.getAttribute('src')).toContain(media);
  expect(faults).toEqual([]);
  await tab.close();
});
