// Are feeds and sitemaps what their schemas say they are?
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { describe, expect, inject, test } from 'vitest';

const folder = inject('folder');
const machine = resolve(import.meta.dirname, '..');
const schemas = join(machine, 'testing', 'schemas');

/** Schemas name each other; that of sitemaps.org comes with the package that writes sitemaps. */
const written = globSync('*.xsd', { cwd: schemas }).map((name) => [name, readFileSync(join(schemas, name))] as const);
const published = readFileSync(join(machine, 'node_modules', 'sitemap', 'schema', 'sitemap.xsd'));
xmlRegisterInputProvider(
  new XmlBufferInputProvider(Object.fromEntries([...written, ['published/sitemap.xsd', published]])),
);

/** What a schema finds wrong in a text; nothing where all is well. */
function faultsOf(xml: string, schema: string): string[] {
  using rules = XmlDocument.fromBuffer(readFileSync(join(schemas, schema)), { url: schema });
  using validator = XsdValidator.fromDoc(rules);
  using document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

const feeds = globSync('**/feed.xml', { cwd: folder }).sort();
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test.each(feeds)('%s is a feed (RSS 2.0)', (name) => {
  expect(faultsOf(read(name), 'rss.xsd')).toEqual([]);
});

test('the sitemap is one, its photographs, its films and its other languages, too', () => {
  const sitemap = read('sitemap-0.xml');
  for (const part of ['<image:image>', '<video:video>', '<xhtml:link ', '<lastmod>']) expect(sitemap).toContain(part);
  expect(faultsOf(sitemap, 'sitemap.xsd')).toEqual([]);
});

describe('what is wrong is found', () => {
  const [feed = ''] = feeds;
  test.each([
    ['a day that is none', feed, 'rss.xsd', /<pubDate>\w+/, '<pubDate>25'],
    ['an item without an address', feed, 'rss.xsd', /<item>(.*?)<link>.*?<\/link>/, '<item>$1'],
    ['a film without a length', feed, 'rss.xsd', / length="\d+"/, ''],
    ['a film of no duration', 'sitemap-0.xml', 'sitemap.xsd', /<video:duration>\d+/, '<video:duration>0'],
    ['a film without a picture', 'sitemap-0.xml', 'sitemap.xsd', /<video:thumbnail_loc>.*?<\/video:thumbnail_loc>/, ''],
    ['a photograph without an address', 'sitemap-0.xml', 'sitemap.xsd', /<image:loc>.*?<\/image:loc>/, ''],
    ['a day of no year', 'sitemap-0.xml', 'sitemap.xsd', /<lastmod>\d+/, '<lastmod>x'],
  ])('%s', (_, name, schema, from, to) => {
    const xml = read(name);
    const changed = xml.replace(from, to);
    expect(changed).not.toBe(xml);
    expect(faultsOf(changed, schema)).toHaveLength(1);
  });
});
