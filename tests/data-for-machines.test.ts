// What a page says to machines, in the words of schema.org: is it well formed, whole and true?
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { describe, expect, inject, test } from 'vitest';
import { factsOf } from '../src/i18n/locales.ts';
import { browserOfTests, readDocuments } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { isForPress, isNotFound, publishedPages } from './support/pages.ts';

const published = 'http://localhost:4321';
const folder = inject('folder');
const origin = inject('origin');
const browser = await browserOfTests();

type Thing = Record<string, unknown> & { '@type': string };

const pages = (
  await readDocuments(browser, publishedPages(), (document) => ({
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    scripts: document.querySelectorAll('script:not([src], [type="application/ld+json"])').length,
    title: document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    language: document.documentElement.lang,
  }))
).filter(({ address }) => !isNotFound(address) && !isForPress(address));

const thingsOn = (address: string): Thing[] => {
  const [data = '{}'] = pages.find((page) => page.address === address)?.found.data ?? [];
  return (JSON.parse(data) as { '@graph'?: Thing[] })['@graph'] ?? [];
};
const thingOn = (address: string, type: string): Thing => {
  const found = thingsOn(address).filter((thing) => thing['@type'] === type);
  expect(found, `${type} at ${address}`).toHaveLength(1);
  return found[0] as Thing;
};

/** Every text in some data, with the name it stands under. */
function* textsIn(value: unknown, name = ''): Generator<[name: string, text: string]> {
  if (typeof value === 'string') yield [name, value];
  else if (value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) yield* textsIn(part, Array.isArray(value) ? name : key);
  }
}

test('every page has its data, in one piece that is JSON', () => {
  for (const { address, found } of pages) {
    expect(found.data, address).toHaveLength(1);
    expect(JSON.parse(found.data[0] ?? ''), address).toMatchObject({ '@context': 'https://schema.org' });
    expect(found.data[0], address).not.toContain('<');
    // Nothing else stands between the tags of a script: the policy would stop it.
    expect(found.scripts, address).toBe(0);
  }
});

test('what is said is said in words that schema.org has', () => {
  // Every kind of page in one language, and a text from right to left.
  const [arabic] = writtenChapters().filter(({ locale }) => locale === 'ar');
  const told = pages
    .filter(({ address }) => address === '/' || address.startsWith('/fr/') || address === arabic?.address)
    .map(({ found }) => found.data[0] ?? '');
  const file = 'tests/data.ts';
  const text = `import type { Graph } from 'schema-dts';\nexport const all: Graph[] = [\n${told.join(',\n')}\n];\n`;
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ESNext },
    ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  };
  const host = ts.createCompilerHost(options);
  const fromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true) : fromDisk(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const faults = ts.getPreEmitDiagnostics(program);
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

test('every address of the site that is named is there', () => {
  const files = new Set<string>();
  for (const { address } of pages) {
    for (const [name, text] of textsIn(thingsOn(address))) {
      expect(text, `${name} at ${address}`).not.toBe('');
      if (text.startsWith(`${published}/`)) files.add(new URL(text).pathname);
    }
  }
  const fileOf = (path: string) => join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  expect([...files].filter((path) => !existsSync(fileOf(path)))).toEqual([]);
});

test('a page below the home page says the way to it', () => {
  for (const { address, found } of pages.filter(({ address }) => address.split('/').length > 3)) {
    const steps = thingOn(address, 'BreadcrumbList')['itemListElement'] as {
      position: number;
      name: string;
      item: { '@id': string };
    }[];
    expect(
      steps.map(({ position }) => position),
      address,
    ).toEqual(steps.map((_, index) => index + 1));
    expect(steps[0]?.item['@id'], address).toBe(`${published}/${address.split('/')[1] ?? ''}/`);
    expect([steps.at(-1)?.item['@id'], steps.at(-1)?.name], address).toEqual([found.canonical, found.title]);
  }
});

test('a home page says which site it is', () => {
  const { name: names } = parse(readFileSync('content/site.yaml', 'utf8')) as { name: { ar: string } };
  expect(thingOn('/ar/', 'WebSite')).toMatchObject({ inLanguage: 'ar', url: `${published}/ar/`, name: names.ar });
});

describe.each(writtenChapters())('the chapter at $address', (chapter) => {
  const { address, locale, summary, film, id } = chapter;
  const url = `${published}${address}`;

  test('is an article with all that search engines ask for', () => {
    const article = thingOn(address, 'Article');
    const tag = factsOf(locale).tag;
    expect(article).toMatchObject({ url, inLanguage: tag, isAccessibleForFree: true });
    for (const name of ['headline', 'image', 'datePublished', 'dateModified', 'author', 'publisher', 'license']) {
      expect(article, address).toHaveProperty(name);
    }
    expect(article['headline']).toBe(pages.find((page) => page.address === address)?.found.title);
    // An original names its translations, a translation its original.
    const others = writtenChapters().filter((other) => other.id === id && other.locale !== locale);
    const named = [article['workTranslation'], article['translationOfWork']].flat().filter(Boolean) as Thing[];
    expect(named.length).toBe(article['translationOfWork'] ? 1 : others.length);
    for (const { url } of named) expect(others.map((other) => `${published}${other.address}`)).toContain(url);
  });

  test('has its film with what is said in it, where it has one', () => {
    if (!film) return expect(thingsOn(address).map((thing) => thing['@type'])).not.toContain('VideoObject');
    const video = thingOn(address, 'VideoObject');
    for (const name of ['name', 'description', 'thumbnailUrl', 'uploadDate', 'contentUrl', 'transcript']) {
      expect(video[name], name).toEqual(expect.any(String));
    }
    expect(video['duration']).toMatch(/^PT\d+S$/);
    const clips = (video['hasPart'] ?? []) as { name: string; startOffset: number; endOffset: number; url: string }[];
    for (const { startOffset, endOffset, url: clip } of clips) {
      expect(endOffset).toBeGreaterThan(startOffset);
      expect(clip).toBe(`${url}#t=${startOffset}`);
    }
    expect(video['description']).toContain(summary.slice(0, 5));
  });

  test('has its photographs with who made them, and under which licence', () => {
    const pictures = thingsOn(address).filter((thing) => thing['@type'] === 'ImageObject');
    expect(pictures.length).toBeGreaterThanOrEqual(new Set([chapter.cover, ...chapter.gallery]).size);
    for (const picture of pictures) {
      for (const name of ['contentUrl', 'creditText', 'creator', 'copyrightNotice', 'acquireLicensePage', 'license']) {
        expect(picture, address).toHaveProperty(name);
      }
    }
    expect(thingOn(address, 'Place')['geo']).toMatchObject({ '@type': 'GeoCoordinates' });
  });
});

test('the policy of the site stops none of it, for none of it is run', async () => {
  const tab = await browser.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (fault) => complaints.push(fault.message));
  await tab.goto(`${origin}${writtenChapters()[0]?.address ?? ''}`);
  expect(await tab.locator('script[type="application/ld+json"]').count()).toBe(1);
  expect(complaints).toEqual([]);
  await tab.close();
});
