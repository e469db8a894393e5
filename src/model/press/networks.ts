import { weightOf } from '../../schema/values/short-text.ts';

/** A network, and how it counts. */
export interface Network {
  /** Its name is in the words: `press.onX`. */
  id: 'X' | 'Bluesky' | 'Mastodon' | 'Threads' | 'Instagram' | 'LinkedIn' | 'Facebook' | 'Weibo';
  /** What a text may have at most, its address among it. */
  limit: number;
  /** How much is seen of it before somebody asks for more; all, where nothing is said. */
  seen?: number;
  count: (words: string) => number;
  /** What an address counts, however long it is; as much as it has signs, where nothing is said. */
  address?: number;
  /** The only languages whose readers use it. */
  only?: readonly string[];
}

/** Signs as a reader counts them. */
export const signsOf = (words: string): number => Array.from(graphemes.segment(words)).length;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Limits, as the networks' own help pages and programs say; looked up on 30 November 2026. X: docs.x.com, “Counting
 * characters”. Bluesky: lexicon app.bsky.feed.post, maxGraphemes. Mastodon: its server, `characters_reserved_per_url`
 * (a server may allow more). Threads and Instagram: help of Meta. LinkedIn: its help; the first 210 are seen before
 * “more”. Facebook: Graph API; what is seen depends on the screen. Weibo: 2,000, of which 140 are seen.
 */
export const networks: readonly Network[] = [
  { id: 'X', limit: 280, count: weightOf, address: 23 },
  { id: 'Bluesky', limit: 300, count: signsOf },
  { id: 'Mastodon', limit: 500, count: signsOf, address: 23 },
  { id: 'Threads', limit: 500, count: signsOf },
  { id: 'Instagram', limit: 2200, count: signsOf },
  { id: 'LinkedIn', limit: 3000, seen: 210, count: signsOf },
  { id: 'Facebook', limit: 63_206, count: signsOf },
  { id: 'Weibo', limit: 2000, seen: 140, count: signsOf, only: ['zh'] },
];

/** Those that make sense in a language. */
export const networksIn = (language: string): Network[] =>
  networks.filter(({ only }) => only?.includes(language.split('-')[0] ?? '') ?? true);
