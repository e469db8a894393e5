// Does every page say what it says to machines in words that schema.org has, of things it may be said of?
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { schemaOrg } from '../testing/vocabulary/schema-org.ts';
import { namedIn, vocabularyFaults } from '../testing/vocabulary/vocabulary-faults.ts';
import { isForPress, isNotFound, publishedPages } from './support/pages.ts';

interface Graph {
  '@context': string;
  '@graph': Record<string, unknown>[];
}

const all = publishedPages();
const told = all.flatMap(({ address, html }) => {
  const scripts = DomUtils.getElementsByTagName('script', parseDocument(html));
  const data = scripts.filter(({ attribs }) => attribs['type'] === 'application/ld+json');
  return data.map((script) => ({ address, graph: JSON.parse(DomUtils.textContent(script)) as Graph }));
});
const vocabulary = schemaOrg();
/** Pages refer to each other by name: a quote to its chapter, a chapter to the site. */
const named = namedIn(told.map(({ graph }) => graph));

/** Each fault once, with the first page it is found on: what one page says wrongly, its siblings do. */
function faultsOn(pages: typeof told): Record<string, string> {
  const faults = pages.flatMap(({ address, graph }) =>
    graph['@graph'].flatMap((thing) => vocabularyFaults(thing, named, vocabulary).map((fault) => [fault, address])),
  );
  return Object.fromEntries(faults.toReversed()) as Record<string, string>;
}

test('all that pages say to machines is in the vocabulary of schema.org, as it was published', () => {
  expect(faultsOn(told)).toEqual({});
  // Of a page, and not of its things alone.
  for (const { graph } of told) expect(Object.keys(graph)).toEqual(['@context', '@graph']);
  expect(new Set(told.map(({ graph }) => graph['@context']))).toEqual(new Set(['https://schema.org']));
});

test('no page was left out but those that nothing leads to', () => {
  const quiet = (address: string) => isNotFound(address) || isForPress(address);
  expect(told.map(({ address }) => address)).toEqual(all.map(({ address }) => address).filter((one) => !quiet(one)));
});

test('a word that schema.org has not is found on the page that says it', () => {
  const [first] = told;
  if (!first) throw new Error('No page says anything.');
  const things = first.graph['@graph'].map((thing) => ({ ...thing, subtitle: 'x' }));
  const faults = faultsOn([{ ...first, graph: { ...first.graph, '@graph': things } }]);
  expect(faults).toEqual({ 'subtitle is no word of schema.org': first.address });
});
