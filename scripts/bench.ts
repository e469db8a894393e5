// `npm run bench`: what home and the chapters cost a reader on a phone on a slow line, beside what they may cost.
// Five visits each, cold, before any gesture; the median counts. Run it on a machine that does nothing else.
// `npm run bench -- slow-line` is the part of films on slow lines alone; one more word, of the names of its cases.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budget, type Measures } from './bench/budget.ts';
import { firstFrames } from './bench/first-frame.ts';
import { globeFrames } from './bench/frames.ts';
import { measure } from './bench/measure.ts';
import { sceneFrames } from './bench/scene-frames.ts';
import { slowLines } from './bench/slow-line.ts';
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

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const server = await serve(folder, '/', 0);
const listening = server.address();
const port = typeof listening === 'object' && listening ? listening.port : 0;
const browser = await openChromium();

if (process.argv[2] === 'slow-line') {
  await slowLines(browser, `http://localhost:${port}`, addressesOf('fr')[1] ?? '', process.argv[3]);
  await browser.close();
  server.close();
  process.exit();
}

const table: string[][] = [['', ...names.map((name) => columns[name][0])]];
const write = (measures: Measures) => names.map((name) => columns[name][1](measures[name]));
table.push(['budget', ...write(budget)]);

for (const address of ['fr', 'ar', 'zh'].flatMap(addressesOf)) {
  const seen: Measures[] = [];
  for (let visit = 0; visit < visits; visit++) seen.push(await measure(browser, `http://localhost:${port}${address}`));
  const medians = Object.fromEntries(names.map((name) => [name, median(seen.map((one) => one[name]))])) as Measures;
  table.push([
    address,
    ...names.map((name) => `${columns[name][1](medians[name])}${medians[name] > budget[name] ? ' !' : ''}`),
  ]);
}
const chapter = `http://localhost:${port}${addressesOf('fr')[1]}`;
const starts = await firstFrames(browser, chapter);
const standstills = await slowLines(browser, `http://localhost:${port}`, addressesOf('fr')[1] ?? '');
const frames = [
  ...(await globeFrames(browser, `http://localhost:${port}/fr/`)),
  ...(await sceneFrames(browser, chapter)),
];
await browser.close();
server.close();

const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
for (const row of table) {
  console.log(
    row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  '),
  );
}
console.log([...starts, ...standstills, ...frames].join('\n'));
