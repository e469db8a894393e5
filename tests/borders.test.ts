// What does a reader learn of the lines on the maps, and of names that have changed?
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { formats } from '../src/i18n/formats.ts';
import { pageAddress } from '../src/model/story/addresses.ts';
import { borders } from '../src/schema/borders.ts';
import { locales } from './support/languages.ts';
import { browserOfTests } from './support/browser.ts';
import { chapterOf, farthestChapter } from './support/chapters.ts';
import { filmChapter } from './support/film.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const policy = borders.parse(parse(readFileSync('content/borders.yaml', 'utf8')));

/** French has narrow spaces that do not break, where the file has plain ones. */
const spaced = (text: string) => text.replace(/\s+/g, ' ');

/** How each kind of line is drawn at an address: the pattern of its strokes, and that of its sample in the legend. */
async function patternsAt(address: string) {
  const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce' });
  const tab = await context.newPage();
  await tab.goto(`${origin}${address}`);
  const strokes = await tab
    .locator('svg path[class]')
    .evaluateAll((paths) =>
      paths
        .filter((path) => /border|disputed|provisional/.test(path.getAttribute('class') ?? ''))
        .map((path) => getComputedStyle(path).strokeDasharray),
    );
  const samples = await tab.locator('.line-kind').evaluateAll((kinds) =>
    kinds.map((kind) => ({
      words: kind.textContent.trim(),
      style: getComputedStyle(kind, '::before').borderBottomStyle,
    })),
  );
  await context.close();
  return { strokes: new Set(strokes), samples };
}

describe.each(locales)('the page of borders and names in %s', async (locale) => {
  const tab = await browser.newPage();
  await tab.goto(`${origin}${pageAddress(locale, 'borders')}`);
  const format = formats(locale);

  test('has every decision with its date, those in force first, each newest first', async () => {
    const places = await tab.locator('.decision h3').allInnerTexts();
    const inForce = policy.decisions.filter(({ until }) => !until);
    const replaced = policy.decisions.filter(({ until }) => until);
    expect(places.map((place) => place.trim())).toEqual([...inForce, ...replaced].map(({ place }) => place[locale]));
    const dates = await tab.locator('.decision .label').allTextContents();
    for (const [index, { date, until }] of [...inForce, ...replaced].entries()) {
      expect(dates[index]).toContain(format.date(date));
      if (until) expect(dates[index]).toContain(format.date(until));
    }
  });

  test('names the data, their version and their fingerprint, and the day of the position', async () => {
    const words = spaced(await tab.locator('.borders').innerText());
    const { data, asOf, note } = policy;
    for (const said of [data.package, data.version, data.fingerprint, format.date(asOf), note[locale] ?? '']) {
      expect(words).toContain(spaced(said));
    }
  });

  test('gives the names that have changed with the days they were right on', async () => {
    const forms = await tab.locator('.name-forms li').allInnerTexts();
    const expected = policy.names.flatMap((name) => name.forms);
    expect(forms).toHaveLength(expected.length);
    for (const [index, { name, from, until }] of expected.entries()) {
      for (const part of [name[locale], from && format.date(from), until && format.date(until)]) {
        if (part) expect(forms[index]).toContain(part);
      }
    }
  });
});

test.each([
  ['the home page', '/fr/'],
  ['the page of borders', pageAddress('fr', 'borders')],
  ['a posting with such a line', chapterOf('delhi/leaves', 'fr').postingAddress['fr'] ?? ''],
  ['a chapter with such lines', farthestChapter('fr').address],
])('on %s each kind of line has a pattern of its own, and a name in the legend', async (_, address) => {
  const { strokes, samples } = await patternsAt(address);
  const kinds = samples.filter(({ style }) => style !== 'solid');
  expect(kinds.length).toBeGreaterThan(0);
  expect(new Set(kinds.map(({ style }) => style)).size).toBe(kinds.length);
  // A solid line, and as many patterns as the legend names.
  expect([...strokes].filter((pattern) => pattern !== 'none').length).toBe(kinds.length);
  expect(strokes).toContain('none');
  for (const { words } of kinds) {
    expect([policy.legend.disputed.fr, policy.legend.provisional.fr]).toContain(words);
  }
});

test('a map without such lines has no legend for them', async () => {
  expect((await patternsAt(filmChapter('fr').postingAddress['fr'] ?? '')).samples).toEqual([]);
});

test.each([
  ['fr', 'left'],
  ['ar', 'right'],
] as const)('on a wide screen in “%s” the map of a decision stands on the %s of it', async (locale, side) => {
  const wide = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await wide.goto(`${origin}${pageAddress(locale, 'borders')}`);
  const decision = wide.locator('.decision:has(svg)').first();
  const [map, words] = await Promise.all(['svg', 'h3'].map((part) => decision.locator(part).boundingBox()));
  await wide.close();
  expect((map?.x ?? 0) < (words?.x ?? 0) ? 'left' : 'right').toBe(side);
  expect(map && words).not.toBeNull();
});

test.each(['fr', 'ar', 'zh'])(
  'at the end of the home page in %s the legend is free of the map’s buttons',
  async (locale) => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await tab.goto(`${origin}/${locale}/`);
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const boxes = await Promise.all(['.tools', '.home p.borders'].map((part) => tab.locator(part).boundingBox()));
    const [tools, legend] = boxes;
    expect((tools?.y ?? NaN) + (tools?.height ?? NaN)).toBeLessThanOrEqual(legend?.y ?? NaN);
    await tab.close();
  },
);
