import type { Locale, Words } from '../../src/schema/locale.ts';
import type { Mission, Missions } from '../../src/schema/mission.ts';
import type { Coordinates } from '../../src/schema/values/place.ts';
import type { Chapter, ChapterText, Posting } from '../../src/model/story/documentary.ts';

// Small things for the tests: a posting, a chapter, a mission, each with what a test wants of it.

/** One text, alike in every language: `Lima (fr)`. */
export const inAll = (text: string): Words => ({
  fr: `${text} (fr)`,
  en: `${text} (en)`,
  de: `${text} (de)`,
  es: `${text} (es)`,
  ar: `${text} (ar)`,
  zh: `${text} (zh)`,
  ru: `${text} (ru)`,
});

/** One slug for each language: `lima-fr`. */
const slugsOf = (slug: string): Words => ({
  fr: `${slug}-fr`,
  en: `${slug}-en`,
  de: `${slug}-de`,
  es: `${slug}-es`,
  ar: `${slug}-ar`,
  zh: `${slug}-zh`,
  ru: `${slug}-ru`,
});

export const posting = (id: string, coordinates: Coordinates = [0, 0]): Posting => ({
  id,
  name: inAll(id),
  slug: slugsOf(id),
  summary: inAll(id),
  post: { kind: 'embassy', name: inAll(id), city: inAll(id), coordinates },
  country: 'DZA',
  accent: { night: '#d9825b', day: '#8a4a2b' },
  missions: ['culture'],
  accounts: [],
  travelAdvice: {},
});

const text = (locale: Locale, slug: string): ChapterText => ({
  title: slug,
  slug: `${slug}-${locale}`,
  summary: slug,
  locale,
  scenes: [],
  questions: [],
  gallery: [],
  inText: [],
          quotes: [],
  years: [],
  readingMinutes: 1,
});

/** @param id `peru/andes` @param languages those it is written in, the first one first */
export function chapter(id: string, languages: [Locale, ...Locale[]] = ['fr'], facts: Partial<Chapter> = {}): Chapter {
  const [place = '', name = ''] = id.split('/');
  return {
    id,
    posting: posting(place),
    state: 'published',
    published: '2026-11-22',
    language: languages[0],
    missions: ['culture'],
    cover: 'relief',
    places: {},
    photographs: {},
    texts: Object.fromEntries(languages.map((locale) => [locale, text(locale, name)])),
    ...facts,
  };
}

export const mission = (slug: string, journey: string[] = []): Mission => ({
  name: inAll(slug),
  slug: slugsOf(slug),
  summary: inAll(slug),
  journey,
});

/** Two missions and one more, the journey through that one told in a given order. */
export const missionsWith = (id: string, journey: string[]): Missions => ({
  trade: mission('trade'),
  rescue: mission('rescue'),
  [id]: mission(id, journey),
});
