// `npm run bench`: what home and the chapters cost a reader on a phone on a slow line, beside what they may cost.
// Five visits each, cold, before any gesture; the median counts. Run it on a machine that does nothing else.
// `npm run bench -- pages /ru/` is one part of it, and of that what has this word in its address or name; the parts are
// pages, first-frame, slow-line, frames and search; and size, which is asked for alone: see bench/size.ts. `CHROME_PATH=/usr/bin/chromium npm run bench` measures in a whole browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budget, type Measures } from './bench/budget.ts';
import { firstFrames } from './bench/first-frame.ts';
import { globeFrames } from './bench/frames.ts';
import { keystrokes } from './bench/keystrokes.ts';
import { measure } from './bench/measure.ts';
import { sceneFrames } from './bench/scene-frames.ts';
import { measureSizes } from './bench/size.ts';
import { slowLines } from './bench/slow-line.ts';
import { pageAddress } from '../src/model/story/addresses.ts';
import { openChromium } from './chromium.ts';
import { serve } from './serve.ts';

const folder = process.env['SITE_FOLDER'] ?? 'dist';
const visits = 5;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
const milliseconds = (time: number) => `${Math.round(time)} ms`;

/** The columns of the table, and how each figure is written. */
const columns: Record<keyof Measures, [title: string, write: (value: number) => string]> = {
  bytes: ['carried', kilobytes],
  requests: ['requests', String],
  scriptBytes: ['scripts', kilobytes],
  elements: ['elements', String],
  largestPaint: ['LCP', milliseconds],
  layoutShift: ['CLS', (value) => value.toFixed(3).replace(/\.?0+$/, '')],
  blocking: ['blocking', milliseconds],
};
const names = Object.keys(columns) as (keyof Measures)[];

/** Home and the chapters of a language, from its feed. */
function addressesOf(locale: string): string[] {
  const feed = readFileSync(join(folder, locale, 'feed.xml'), 'utf8');
  const chapters = [...feed.matchAll(/<guid[^>]*>([^<]+)</g)].map(([, url = '']) => new URL(url).pathname);
  return [`/${locale}/`, ...chapters];
}

/** The page of the search of each language. */
const searchPages = (): Record<string, string> =>
  Object.fromEntries(
    ['fr', 'ar', 'zh', 'ru'].map((language) => [language, `${address}${pageAddress(language, 'search')}`]),
  );

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const [named, word = ''] = process.argv.slice(2);
if (named === 'size') {
  await measureSizes(process.argv.slice(3));
  process.exit();
}

const server = await serve(folder, '/', 0);
const listening = server.address();
const port = typeof listening === 'object' && listening ? listening.port : 0;
const browser = await openChromium();

const address = `http://localhost:${port}`;
const chapter = addressesOf('fr')[1] ?? '';

/** Prints the table of pages. */
async function pages(): Promise<void> {
  const write = (measures: Measures) => names.map((name) => columns[name][1](measures[name]));
  const table: string[][] = [
    ['', ...names.map((name) => columns[name][0])],
    ['budget', ...write(budget)],
  ];
  for (const page of ['fr', 'ar', 'zh', 'ru'].flatMap(addressesOf).filter((one) => one.includes(word))) {
    const seen: Measures[] = [];
    for (let visit = 0; visit < visits; visit++) seen.push(await measure(browser, `${address}${page}`));
    const medians = Object.fromEntries(names.map((name) => [name, median(seen.map((one) => one[name]))])) as Measures;
    table.push([page, ...write(medians).map((cell, at) => (isOver(names[at], medians) ? `${cell} !` : cell))]);
  }
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of table) {
    console.log(
      row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  '),
    );
  }
}

const isOver = (name: keyof Measures | undefined, measures: Measures) =>
  name !== undefined && measures[name] > budget[name];

/** Each prints what it measured. */
const parts: Record<string, () => Promise<void>> = {
  pages,
  'first-frame': async () => console.log((await firstFrames(browser, `${address}${chapter}`)).join('\n')),
  // It prints each of its cases when it has ended.
  'slow-line': async () => {
    await slowLines(browser, address, chapter, word);
  },
  frames: async () => {
    console.log((await globeFrames(browser, `${address}/fr/`)).join('\n'));
    console.log((await sceneFrames(browser, `${address}${chapter}`)).join('\n'));
  },
  search: async () => console.log((await keystrokes(browser, searchPages())).join('\n')),
};

if (named !== undefined && !(named in parts)) {
  console.error(`There is no part “${named}”: it is one of ${[...Object.keys(parts), 'size'].join(', ')}.`);
  process.exitCode = 1;
} else for (const part of named ? [named] : Object.keys(parts)) await parts[part]?.();
await browser.close();
server.close();
