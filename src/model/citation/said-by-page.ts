import type { Cited } from './cited.ts';

type Said = Record<string, unknown>;

/**
 * What a chapter's page says of itself to machines (JSON-LD in the words of schema.org), as something to cite; nothing
 * where it is no chapter's, or says less than a citation needs.
 */
export function citedOnPage(jsonLd: string): Cited | undefined {
  const things = thingsIn(jsonLd);
  const article = things.find((thing) => thing['@type'] === 'Article');
  const crumbs = things.find((thing) => thing['@type'] === 'BreadcrumbList')?.['itemListElement'];
  const home = recordOf(Array.isArray(crumbs) ? crumbs[0] : undefined);
  const at = recordOf(article?.['locationCreated'])['@id'];
  const place = things.find((thing) => thing['@id'] === at);
  const cited = {
    ...{ address: article?.['url'], title: article?.['headline'], site: home['name'], place: place?.['name'] },
    publisher: recordOf(article?.['publisher'])['name'],
    published: article?.['datePublished'],
    language: article?.['inLanguage'],
  };
  if (!isWhole(cited)) return undefined;
  const modified = article?.['dateModified'];
  return { ...cited, ...(typeof modified === 'string' && modified !== cited.published && { updated: modified }) };
}

const isWhole = <Name extends string>(cited: Record<Name, unknown>): cited is Record<Name, string> =>
  Object.values(cited).every((value) => typeof value === 'string' && value !== '');

function thingsIn(jsonLd: string): Said[] {
  try {
    const graph = recordOf(JSON.parse(jsonLd))['@graph'];
    return Array.isArray(graph) ? graph.map(recordOf) : [];
  } catch {
    return [];
  }
}

const recordOf = (value: unknown): Said => (typeof value === 'object' && value ? (value as Said) : {});
