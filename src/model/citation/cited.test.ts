import { describe, expect, it } from 'vitest';
import { chapter, inAll } from '../../../testing/content/sample-documentary.ts';
import { Languages } from '../../i18n/languages.ts';
import { textIn } from '../story/documentary.ts';
import { citationKey, citedAddress } from './cited.ts';
import { citedChapter } from './cited-chapter.ts';
import { citedOnPage } from './said-by-page.ts';

const address = 'https://example.org/fr/peru-fr/andes-fr/';
const cited = {
  ...{ address, title: 'andes', site: 'Escales (fr)', publisher: 'Routes (fr)', place: 'Lima, Peru' },
  ...{ published: '2026-11-22', language: 'fr' },
};

describe('what is cited', () => {
  it('has for a moment the address of its sentence', () => {
    expect(citedAddress({ address })).toBe(address);
    expect(citedAddress({ address, moment: 41.9 })).toBe(`${address}#t=41`);
    expect(citationKey({ address, moment: 0 })).toBe('fr-peru-fr-andes-fr-t0');
  });

  it('is a chapter in one of its languages, named as its readers know it', () => {
    const andes = chapter('peru/andes', ['fr', 'zh'], { updated: '2026-11-28' });
    const of = {
      site: { name: inAll('Escales'), publisher: inAll('Routes') },
      languages: new Languages({ fr: [], zh: [] }),
      locale: 'fr',
      whole: (path: string) => `https://example.org${path}`,
    };
    expect(citedChapter(andes, textIn(andes, 'fr'), of)).toEqual({
      ...{ ...cited, place: 'Peru (fr)', updated: '2026-11-28' },
    });
  });
});

describe('what a page says to machines', () => {
  const article = {
    ...{ '@type': 'Article', url: address, headline: 'andes', inLanguage: 'fr', datePublished: '2026-11-22' },
    ...{ dateModified: '2026-11-22', publisher: { name: 'Routes (fr)' }, locationCreated: { '@id': '#here' } },
  };
  const place = { '@type': 'Place', '@id': '#here', name: 'Lima, Peru' };
  const way = { '@type': 'BreadcrumbList', itemListElement: [{ name: 'Escales (fr)' }, { name: 'andes' }] };
  const page = (...things: object[]) => JSON.stringify({ '@graph': things });

  it('can be cited, with the day it was changed where that is another', () => {
    expect(citedOnPage(page(article, place, way))).toEqual(cited);
    const changed = { ...article, dateModified: '2026-11-28' };
    expect(citedOnPage(page(way, place, changed))).toEqual({ ...cited, updated: '2026-11-28' });
  });

  it('cannot where it is no chapter, is not whole, or is no data at all', () => {
    expect(citedOnPage(page(place, way))).toBeUndefined();
    expect(citedOnPage(page(article, way))).toBeUndefined();
    expect(citedOnPage(page({ ...article, headline: '' }, place, way))).toBeUndefined();
    expect(citedOnPage('{"@graph": 3}')).toBeUndefined();
    expect(citedOnPage('')).toBeUndefined();
  });
});
