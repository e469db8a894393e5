// Does the site work under a path that is not the root of its host?
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../scripts/serve.ts';
import { browserOfTests } from './support/browser.ts';
import { run } from './support/site/build.ts';
import { watchFaults } from './support/faults.ts';
import { publishedPages } from './support/pages.ts';

const base = '/docs/sub/';
const site = 'https://example.org';
const folder = mkdtempSync(join(tmpdir(), 'destinations-'));
afterAll(() => rmSync(folder, { recursive: true }));
// As the address of a project is given by its host: the path is taken from it.
run('node_modules/.bin/astro', ['build', '--outDir', folder], { SITE_URL: `${site}/docs/sub` });
run(process.execPath, ['scripts/finish.ts', folder]);

const server = await serve(folder, base, 0);
afterAll(() => void server.close());
const listening = server.address();
const origin = `http://localhost:${typeof listening === 'object' && listening ? listening.port : 0}`;
const browser = await browserOfTests();

test('every address in every page, style sheet and list of pages lies under the path', () => {
  const written = globSync('**/*.{html,css,xml,txt}', { cwd: folder }).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const addresses = [
      ...[...text.matchAll(/\b(?:href|src|poster|content)="(\/[^"]*)"/g)].map(([, one = '']) => one),
      ...[...text.matchAll(/\bsrcset="([^"]*)"/g)].flatMap(([, set = '']) => set.split(', ')),
      ...[...text.matchAll(/url\(["']?(\/[^"')]*)/g)].map(([, one = '']) => one),
      ...[...text.matchAll(/https:\/\/example\.org([^"'<\s]*)/g)].map(([, one = '']) => one),
    ];
    return addresses.map((address) => ({ file, address }));
  });
  expect(written.length).toBeGreaterThan(1000);
  expect(written.filter(({ address }) => !address.startsWith(base))).toEqual([]);
});

test('what cannot be is said before anything is built, in plain words', () => {
  let told = '';
  try {
    run('node_modules/.bin/astro', ['build', '--outDir', folder], { SITE_URL: `${site}/docs`, BASE_PATH: '/sub/' });
  } catch (error) {
    told = (error as Error).message;
  }
  expect(told).toContain('SITE_URL says the site lies in “/docs/”, BASE_PATH says in “/sub/”.\n    Say it once: ');
  expect(told).not.toMatch(/\n\s+at /);
  expect(publishedPages(folder).length).toBeGreaterThan(100);
});

test('every page is made as it is for the root', () => {
  expect(publishedPages(folder).map(({ address }) => address)).toEqual(publishedPages().map(({ address }) => address));
});

test('a reader goes from the gateway to a photograph', async () => {
  const faults: string[] = [];
  const tab = await browser.newPage();
  await watchFaults(tab, faults);
  await tab.goto(`${origin}${base}`);
  await tab.locator('main a[hreflang="fr"]').click();
  await tab.waitForURL(`${origin}${base}fr/`);
  await tab.locator('main ol a').first().click();
  await tab.locator('photo-gallery a').first().click();
  await tab.locator('.pswp img').first().waitFor();
  expect(new URL(tab.url()).pathname.startsWith(`${base}fr/`)).toBe(true);
  expect(faults).toEqual([]);
});

test('outside the path there is nothing of the site', async () => {
  expect((await fetch(`${origin}/fr/`)).status).toBe(404);
  expect((await fetch(`${origin}${base}fr/`)).status).toBe(200);
});
