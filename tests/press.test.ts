// What newspapers and networks ask for: is it there for whoever knows the address, and hidden from everybody else?
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { networks } from '../src/model/press/networks.ts';
import { pressSegment } from '../src/model/story/addresses.ts';
import { budget } from '../scripts/bench/budget.ts';
import { measure } from '../scripts/bench/measure.ts';
import { rulesBroken, watchRules } from './support/axe.ts';
import { browserOfTests, readDocuments } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { isForPress, publishedPages } from './support/pages.ts';

const [folder, origin] = [inject('folder'), inject('origin')];
const browser = await browserOfTests();
const { journey } = parse(readFileSync('content/site.yaml', 'utf8')) as { journey: string[] };
const chapters = writtenChapters().filter(({ id }) => journey.includes(id));
const all = publishedPages();
const pages = await readDocuments(
  browser,
  all.filter(({ address }) => isForPress(address)),
  (document) => ({
    robots: document.querySelector('meta[name="robots"]')?.getAttribute('content'),
    canonical: document.querySelector('link[rel="canonical"], link[hreflang]') !== null,
    elements: document.querySelectorAll('*').length,
    text: document.querySelector('main')?.textContent ?? '',
    links: [...document.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href') ?? ''),
    pictures: [...document.querySelectorAll('.pictures a[download]')].map((link) => link.getAttribute('href') ?? ''),
    posts: [...document.querySelectorAll('.posts > li')].map((post) => ({
      words: post.querySelector('.post')?.childNodes[0]?.textContent ?? '',
      address: post.querySelector('.post bdi')?.textContent ?? '',
      on: [...post.querySelectorAll<HTMLElement>('[data-network]')].map(({ dataset }) => ({
        id: dataset['network'] ?? '',
        count: Number(dataset['count']),
      })),
    })),
  }),
);
const ofChapter = ({ address, locale }: (typeof chapters)[number]) =>
  pages.find((page) => page.address === `${address}${pressSegment(locale)}/`)?.found;

test('each chapter of the main journey has one in each language it is written in; one that is withdrawn has none', () => {
  expect(pages.map(({ address }) => address).toSorted()).toEqual(
    chapters.map(({ address, locale }) => `${address}${pressSegment(locale)}/`).toSorted(),
  );
  expect(journey).toContain('delhi/signature');
  expect(chapters.filter(({ id }) => id === 'delhi/signature')).toEqual([]);
});

test('none is found by whoever does not know its address', () => {
  for (const { address, found } of pages) {
    expect([address, found.robots, found.canonical]).toEqual([address, 'noindex', false]);
  }
  const addresses = pages.map(({ address }) => address);
  const listed = globSync('**/*.{xml,txt,json}', { cwd: folder }).filter((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return addresses.some((address) => text.includes(address));
  });
  expect(listed).toEqual([]);
  // They lead to each other, by the menu of languages.
  const leading = all.filter(
    ({ address, html }) => !isForPress(address) && addresses.some((other) => html.includes(`"${other}"`)),
  );
  expect(leading.map(({ address }) => address)).toEqual([]);
});

describe.each(chapters)('for the press of $id in “$locale”', (chapter) => {
  const found = ofChapter(chapter);

  test('there is a text for every network, within its limit, with the address', () => {
    const counts = new Map(found?.posts.flatMap(({ on }) => on.map(({ id, count }) => [id, count])));
    expect([...counts.keys()].toSorted()).toEqual(
      networks
        .filter(({ only }) => only?.includes(chapter.locale) ?? true)
        .map(({ id }) => id as string)
        .toSorted(),
    );
    for (const { words, address, on } of found?.posts ?? []) {
      expect(words.length).toBeGreaterThan(10);
      expect(address).toBe(`http://localhost:4321${chapter.address}`);
      for (const { id, count } of on) {
        const network = networks.find((one) => one.id === id);
        const ofAddress = network?.address ?? address.length;
        expect([id, count]).toEqual([id, (network?.count(`${words}\n`) ?? 0) + ofAddress]);
        expect(count).toBeLessThanOrEqual(network?.limit ?? 0);
      }
    }
  });

  test('every photograph is there with its credit, its words and the whole of it', () => {
    for (const { alt, credit } of Object.values(chapter.photographs)) {
      for (const words of [alt, credit]) {
        const said = words[chapter.locale];
        if (said !== undefined) expect(plain(found?.text ?? '')).toContain(plain(said));
      }
    }
    const whole = found?.links.filter((link) => link.endsWith('/full.webp')) ?? [];
    expect(whole).toHaveLength(Object.keys(chapter.photographs).length);
  });

  test('there is a square picture and a vertical one', async () => {
    const sizes = await Promise.all((found?.pictures ?? []).map((src) => sharp(join(folder, src)).metadata()));
    expect(sizes.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['jpeg', 1080, 1080],
      ['jpeg', 1080, 1920],
    ]);
  });

  test('it says how the rest is made', () => expect(found?.text).toContain(`npm run press -- ${chapter.id}`));
});

test('what its editor wrote for networks stands in the place of title and summary', () => {
  const [fr] = chapters.filter(({ id, locale }) => id === 'lima/water' && locale === 'fr').map(ofChapter);
  expect(plain(fr?.posts[0]?.words ?? '')).toBe(
    'Il ne pleut presque pas à Lima. L’eau vient de montagnes que Péruviens et Français mesurent ensemble depuis 1994.',
  );
});

test.each(['fr', 'ar', 'zh'])('a page of it in “%s” is light, and can be used by everybody', async (locale) => {
  const address = pages.find((page) => page.address.startsWith(`/${locale}/`))?.address ?? '';
  const { bytes, requests } = await measure(browser, `${origin}${address}`);
  expect([bytes <= budget.bytes, requests <= budget.requests]).toEqual([true, true]);
  const tab = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await watchRules(tab);
  await tab.goto(`${origin}${address}`);
  expect(await rulesBroken(tab)).toEqual([]);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await tab.close();
  expect(pages.find((page) => page.address === address)?.found.elements).toBeLessThanOrEqual(budget.elements);
});

/** Without the spaces and marks that printers set. */
const plain = (text: string): string =>
  text
    .replace(/[\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
