// `npm run bench -- size 1000`: a documentary of so many chapters on 160 postings in seven languages is made from the
// shipped texts, in a folder of its own, and its check, media and build are measured, and the heaviest page of each kind.
// Without a number 250 and 1,000 are compared: what grows faster than the content is told.
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { budget } from './budget.ts';
import { measure } from './measure.ts';
import { writeDocumentary } from './size/documentary.ts';
import { pageKinds } from './size/page-kinds.ts';
import { keepShelf } from './size/shelf.ts';
import { watchedRun, type Took } from './size/watched-run.ts';

/** How many postings the French network has, or nearly. */
const postings = 160;

const sizes = [250, 1000];

/** @param words how many chapters, if it is said */
export async function measureSizes(words: string[]): Promise<void> {
  const [asked] = words.map(Number);
  if (asked !== undefined && !(asked >= postings)) {
    console.error(`“${words[0]}” is no number of chapters: there are ${postings} postings, each with one at least.`);
    process.exitCode = 1;
    return;
  }
  const built: number[] = [];
  for (const chapters of asked === undefined ? sizes : [asked]) built.push(await measureSize(chapters));
  const [few = 0, many = 0] = built;
  if (built.length > 1) {
    const [small = 1, large = 1] = sizes;
    console.log(`\n${large / small} times the chapters take ${(many / few).toFixed(1)} times as long to build.`);
  }
}

/** @returns seconds of its build */
async function measureSize(chapters: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'destinations-size-'));
  try {
    writeDocumentary(folder, { chapters, postings });
    console.log(`\n${chapters} chapters on ${postings} postings`);
    const seconds = await buildIn(folder);
    keepShelf(folder);
    await tellPages(join(folder, 'dist'));
    editOne(folder);
    console.log('  after one edit');
    await buildIn(folder);
    return seconds;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What `npm run build` runs, one after the other. @returns seconds of the pages */
async function buildIn(folder: string): Promise<number> {
  const run = (...words: string[]) => watchedRun(folder, process.execPath, ...words);
  const compiled = ['--import', './scripts/compiled.ts'];
  await told('check', run(...compiled, 'scripts/check.ts'));
  await told('media', run(...compiled, 'scripts/media.ts'));
  const { seconds } = await told('build', run('node_modules/astro/bin/astro.mjs', 'build'));
  await told('cards', run('scripts/cards.ts'));
  await told('finish', run('scripts/finish.ts'));
  return seconds;
}

async function told(name: string, run: Promise<Took>): Promise<Took> {
  const took = await run;
  const memory = took.bytes === undefined ? '' : `, ${(took.bytes / 1e9).toFixed(1)} GB at most`;
  console.log(`  ${name}: ${took.seconds.toFixed(1)} s${memory}`);
  if (took.fault !== undefined) throw new Error(`The ${name} failed.\n${took.fault}`);
  return took;
}

/** Of each kind of page the one with most elements, as a phone gets it. */
async function tellPages(folder: string): Promise<void> {
  const kinds = pageKinds(folder);
  console.log(`  pages: ${kinds.reduce((sum, { count }) => sum + count, 0)}`);
  const server = await serve(folder, '/', 0);
  const listening = server.address();
  const port = typeof listening === 'object' && listening ? listening.port : 0;
  const browser = await openChromium();
  for (const { name, count, most, heaviest } of kinds) {
    const { bytes, requests } = await measure(browser, `http://localhost:${port}${heaviest}`);
    const figures = [
      [most, budget.elements, 'elements'],
      [Math.round(bytes / 1000), budget.bytes / 1000, 'kB'],
      [requests, budget.requests, 'requests'],
    ] as const;
    const written = figures.map(([value, most, unit]) => `${value} ${unit}${value > most ? ' (too many)' : ''}`);
    console.log(`    ${`${name} (${count})`.padEnd(22)} ${written.join(', ')}  ${heaviest}`);
  }
  await browser.close();
  server.close();
}

/** One more word in one text. */
function editOne(folder: string): void {
  const [text = ''] = globSync(join(folder, 'content/postings/peru/*/fr.mdx')).sort();
  writeFileSync(text, readFileSync(text, 'utf8').replace('.\n\n</Scene>', '. Ici.\n\n</Scene>'));
}
