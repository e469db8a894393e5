// A sentence an editor marked: has it a page and a card in every language it is marked in, and nowhere else?
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { browserOfTests, readDocuments } from './support/browser.ts';
import { publishedPages } from './support/pages.ts';
import { plain } from './support/prose.ts';

const published = 'http://localhost:4321';
const folder = inject('folder');
const all = publishedPages();
const browser = await browserOfTests();

const quotePages = await readDocuments(
  browser,
  all.filter(({ html }) => html.includes('"@type":"Quotation"')),
  (document) => {
    const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    const head = (selector: string, attribute: string) =>
      document.head.querySelector(selector)?.getAttribute(attribute) ?? '';
    return {
      words: textOf('blockquote'),
      said: textOf('.of'),
      language: document.querySelector('blockquote')?.closest('[lang]')?.getAttribute('lang'),
      dir: document.querySelector('blockquote')?.closest('[dir]')?.getAttribute('dir'),
      citation: textOf('.citation'),
      links: [...document.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href') ?? ''),
      languages: [...document.head.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('hreflang')),
      card: head('meta[property="og:image"]', 'content'),
      alternative: head('meta[property="og:image:alt"]', 'content'),
      robots: head('meta[name="robots"]', 'content'),
      data: textOf('script[type="application/ld+json"]'),
    };
  },
);
const named = (name: string) => quotePages.filter(({ address }) => address.endsWith(`/${name}/`));
/** What is read of a page’s data. */
type Thing = Record<string, unknown> & { '@type': string };

const pageOf = (locale: string, name: string) => {
  const page = named(name).find(({ address }) => address.startsWith(`/${locale}/`));
  if (!page) throw new Error(`“${name}” has no page in “${locale}”.`);
  return page.found;
};
const quotation = (data: string) =>
  (JSON.parse(data) as { '@graph': Thing[] })['@graph'].find((thing) => thing['@type'] === 'Quotation');
const languagesOf = (name: string) =>
  named(name)
    .map(({ address }) => address.split('/')[1])
    .toSorted();

test('a sentence of the film is said in each language in the words of its captions, and who says it is the film', () => {
  expect(languagesOf('dark-mountains')).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ru', 'zh']);
  const french = pageOf('fr', 'dark-mountains');
  expect(plain(french.words)).toBe('« La nuit, la côte s’éclaire ; la montagne reste noire. »');
  expect(plain(french.said)).toContain('Film « L’eau de l’autre versant »');
  expect(plain(pageOf('de', 'dark-mountains').words)).toMatch(/^„.+“$/);
  expect(plain(pageOf('ru', 'dark-mountains').words)).toMatch(/^«.+[^.]»\.$/);
  expect(plain(pageOf('zh', 'dark-mountains').words)).toBe('“夜里，海岸亮起，群山依旧漆黑。”');
  const arabic = pageOf('ar', 'dark-mountains');
  expect([plain(arabic.words), arabic.dir]).toEqual(['«في الليل يضيء الساحل، وتبقى الجبال مظلمة.»', 'rtl']);
});

test('it exists in the languages it is marked in and in no other, and says which', () => {
  expect(languagesOf('nine')).toEqual(['zh']);
  expect(pageOf('zh', 'nine').languages).toEqual(['zh-Hans', 'x-default']);
  expect(languagesOf('books')).toEqual(['de', 'en', 'fr']);
  expect(pageOf('de', 'books').languages).toEqual(['fr', 'en', 'de', 'x-default']);
  // Where the film has no captions, the words are the editor’s.
  expect(plain(pageOf('de', 'books').words)).toBe('„In jeder ein französisches Institut: Kurse, Prüfungen, Bücher.“');
});

test('it says who, in what role then, where and when, and where it can be looked up', () => {
  const { said, links } = pageOf('fr', 'open-window');
  for (const words of ['Jawaharlal Nehru, Premier ministre de l’Inde', 'Frontline, 2006', 'Pondichéry'])
    expect(plain(said)).toContain(words);
  expect(links).toContain('https://frontline.thehindu.com/other/advertorial/article30210608.ece');
  expect(plain(pageOf('fr', 'functions').said)).toContain('18 avril 1961');
});

test('machines are told the same', () => {
  const person = quotation(pageOf('fr', 'open-window').data);
  expect(person).toMatchObject({
    text: 'Une fenêtre ouverte sur la France.',
    inLanguage: 'fr',
    spokenByCharacter: {
      roleName: 'Premier ministre de l’Inde',
      spokenByCharacter: { '@type': 'Person', name: 'Jawaharlal Nehru' },
    },
    locationCreated: { name: 'Pondichéry' },
  });
  const film = quotation(pageOf('fr', 'dark-mountains').data);
  expect(film).toMatchObject({ isBasedOn: { '@type': 'Clip', startOffset: 43 } });
  expect(film?.workTranslation).toHaveLength(6);
  expect(quotation(pageOf('fr', 'functions').data)).toMatchObject({ dateCreated: '1961-04-18' });
});

test('it leads to its moment of the film and to its place in the chapter, and the chapter to it', () => {
  const inDocuments = new Map(all.map(({ address, html }) => [address, html]));
  for (const { address, found } of quotePages) {
    const inSite = found.links.filter((link) => link.startsWith('/'));
    expect(inSite.length, address).toBeGreaterThan(1);
    for (const link of inSite) {
      const [path = '', part] = link.split('#');
      const html = inDocuments.get(path) ?? '';
      expect(html, link).toContain(`href="${address}"`);
      if (part) expect(html, link).toContain(`id="${part}"`);
    }
  }
});

test('its words can be taken along with who said them and where they stand, without a script', () => {
  const { address, found } = named('functions')[0] ?? { address: '', found: undefined };
  expect(plain(found?.citation ?? '')).toMatch(/^« Les fonctions .+ accréditaire\. » Convention de Vienne/);
  expect(found?.citation).toContain(`${published}${address}`);
});

test('search engines may list it', () => {
  const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
  for (const { address, found } of quotePages) {
    expect(found.robots).toBe('');
    expect(sitemap).toContain(`<loc>${published}${address}</loc>`);
  }
});

test('what is withdrawn, a draft, or on no journey has none of it', () => {
  expect(named('consent')).toEqual([]);
  expect(all.filter(({ html }) => html.includes('/consent/'))).toEqual([]);
});

describe.each(quotePages)('the card of $address', ({ found: { card, alternative, words } }) => {
  const file = join(folder, card.slice(published.length));
  test('is its own, and light enough to be seen', async () => {
    expect(existsSync(file)).toBe(true);
    const { width, height } = await sharp(file).metadata();
    expect([width, height]).toEqual([1200, 630]);
    const { channels } = await sharp(file).greyscale().stats();
    expect(channels[0]?.mean).toBeGreaterThanOrEqual(70);
    expect(quotePages.filter(({ found }) => found.card === card)).toHaveLength(1);
  });
  test('is told in words', () => expect(plain(alternative)).toContain(plain(words)));
});
