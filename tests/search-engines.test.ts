// Do search engines and feed readers learn just what is there, in each language?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { factsOf } from '../src/i18n/locales.ts';
import { locales } from './support/languages.ts';
import { browserOfTests, readDocuments } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { isForPress, isNotFound, publishedPages } from './support/pages.ts';

const published = 'http://localhost:4321';
const folder = inject('folder');
const browser = await browserOfTests();

const pages = await readDocuments(browser, publishedPages(), (document) => ({
  lang: document.documentElement.lang,
  canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
  isHidden: document.querySelector('meta[name="robots"]')?.getAttribute('content') === 'noindex',
  alternates: [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link): [string, string] => [
    link.getAttribute('hreflang') ?? '',
    link.getAttribute('href') ?? '',
  ]),
}));
const listed = pages.filter(({ found }) => !found.isHidden);

/** What an XML file says: its elements' texts and attributes, read by the browser's own parser; throws where it is none. */
async function readXml(path: string): Promise<{ texts: Record<string, string[]>; links: [string, string, string][] }> {
  const tab = await browser.newPage();
  const result = await tab.evaluate(
    (xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      const fault = parsed.querySelector('parsererror');
      if (fault) throw new Error(fault.textContent);
      const texts: Record<string, string[]> = {};
      for (const element of parsed.querySelectorAll('*')) {
        if (element.childElementCount === 0) (texts[element.nodeName] ??= []).push(element.textContent.trim());
      }
      const links = [...parsed.querySelectorAll('url')].flatMap((url) =>
        [...url.getElementsByTagName('xhtml:link')].map((link): [string, string, string] => [
          url.querySelector('loc')?.textContent ?? '',
          link.getAttribute('hreflang') ?? '',
          link.getAttribute('href') ?? '',
        ]),
      );
      return { texts, links };
    },
    readFileSync(join(folder, path), 'utf8'),
  );
  await tab.close();
  return result;
}

test('every page is listed but those that say “not found”, and those for the press', () => {
  expect(pages.filter(({ found }) => found.isHidden).map(({ address }) => address)).toEqual(
    pages.map(({ address }) => address).filter((address) => isNotFound(address) || isForPress(address)),
  );
});

test('a page gives its own address as the one to keep', () => {
  for (const { address, found } of listed) expect(found.canonical, address).toBe(`${published}${address}`);
});

test('two languages of a page name each other, and the gateway for everybody else', () => {
  for (const { address, found } of listed) {
    expect(Object.fromEntries(found.alternates)['x-default'], address).toBe(`${published}/`);
    for (const [lang, href] of found.alternates.filter(([lang]) => lang !== 'x-default')) {
      const other = listed.find((page) => `${published}${page.address}` === href);
      expect(other?.found.lang, `${address} → ${href}`).toBe(lang);
      expect(other?.found.alternates, href).toEqual(found.alternates);
    }
  }
});

test('a page stands among its own languages', () => {
  for (const { address, found } of listed.filter(({ address }) => address !== '/')) {
    expect(found.alternates, address).toContainEqual([found.lang, `${published}${address}`]);
  }
});

test('the sitemap lists the pages to be found, each with its other languages, and nothing else', async () => {
  const { texts, links } = await readXml('sitemap-0.xml');
  expect(texts['loc']?.toSorted()).toEqual(listed.map(({ address }) => `${published}${address}`).toSorted());
  expect(links.toSorted()).toEqual(
    listed
      .flatMap(({ address, found }) => found.alternates.map((pair) => [`${published}${address}`, ...pair]))
      .toSorted(),
  );
});

test('robots.txt leads to the list of sitemaps, and the list to the sitemap', async () => {
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${published}/sitemap-index.xml`);
  expect((await readXml('sitemap-index.xml')).texts['loc']).toEqual([`${published}/sitemap-0.xml`]);
});

describe.each(locales)('the feed in “%s”', (locale) => {
  test('lists the chapters written in that language, and no other', async () => {
    const { texts } = await readXml(`${locale}/feed.xml`);
    const chapters = writtenChapters().filter((chapter) => chapter.locale === locale);
    expect(texts['guid']?.toSorted() ?? []).toEqual(chapters.map(({ address }) => `${published}${address}`).toSorted());
    expect(texts['language']).toEqual([factsOf(locale).tag]);
  });
});
