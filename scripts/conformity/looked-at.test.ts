import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKept } from '../../src/reading/kept/store.ts';
import { lookAtPages } from './looked-at.ts';

const site = 'https://example.org';
let place = '';
beforeEach(() => (place = mkdtempSync(join(tmpdir(), 'looks-'))));
afterEach(() => rmSync(place, { recursive: true }));

const write = (name: string, html: string) => {
  mkdirSync(dirname(join(place, 'site', name)), { recursive: true });
  writeFileSync(join(place, 'site', name), `<!DOCTYPE html><html lang="fr"><body>${html}</body></html>`);
};

/** @returns what is found, and how many pages were looked at to find it */
function look() {
  const kept = openKept(join(place, 'kept'), () => 'now');
  let looked = 0;
  const counted = { ...kept, set: (key: string, words: string) => (looked++, kept.set(key, words)) };
  return { found: lookAtPages(join(place, 'site'), site, counted), looked };
}

test('a page is looked at once, and again when a letter of it, or its address, is another', () => {
  write('fr/index.html', `<a href="${site}/fr/">A</a><img src="a.webp">`);
  write('fr/404.html', '<p>Rien.</p>');
  const first = look();
  expect(first.looked).toBe(2);
  expect(first.found.map(([address, { addresses, seen }]) => [address, addresses, seen['1.1']])).toEqual([
    ['/fr/404.html', 0, undefined],
    ['/fr/', 1, false],
  ]);
  expect(look()).toEqual({ ...first, looked: 0 });

  write('fr/index.html', `<a href="${site}/fr/">A</a><img src="a.webp" alt="">`);
  const mended = look();
  expect([mended.looked, mended.found[1]?.[1].seen['1.1']]).toEqual([1, true]);
  write('de/404.html', '<p>Rien.</p>');
  expect(look().looked).toBe(1);
});
