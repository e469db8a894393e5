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

/** Signs as Threads counts them: of an emoji each byte. */
export const signsAndBytesOf = (words: string): number =>
  Array.from(graphemes.segment(words)).reduce(
    (sum, { segment }) => sum + (isEmoji(segment) ? new TextEncoder().encode(segment).length : 1),
    0,
  );

const isEmoji = (sign: string): boolean => /\p{Extended_Pictographic}|\p{Emoji_Presentation}/u.test(sign);

/**
 * Their limits, each with the page it was read on, on 30 November 2026. Where a network has no page of its own that says
 * it, or none that could be read, the page is somebody else’s.
 */
export const networks: readonly Network[] = [
  // https://docs.x.com/fundamentals/counting-characters
  { id: 'X', limit: 280, count: weightOf, address: 23 },
  // github.com/bluesky-social/atproto, lexicons/app/bsky/feed/post.json: maxGraphemes
  { id: 'Bluesky', limit: 300, count: signsOf },
  // https://docs.joinmastodon.org/user/posting/; a server may allow more
  { id: 'Mastodon', limit: 500, count: signsOf, address: 23 },
  // https://developers.facebook.com/documentation/threads/posts, “Limitations”
  { id: 'Threads', limit: 500, count: signsAndBytesOf },
  // Of programs that post there: https://ayrshare.com/apis/post/social-networks/instagram
  { id: 'Instagram', limit: 2200, count: signsOf },
  // Of programs that post there: https://developers.buffer.com/guides/character-limits.md
  { id: 'LinkedIn', limit: 3000, count: signsOf },
  // Of the press, as Facebook told it in 2011; Buffer, on the page above, takes 5,000.
  // http://www.digitaltrends.com/mobile/facebook-increases-limit-for-status-updates-to-63206-characters/
  { id: 'Facebook', limit: 63_206, count: signsOf },
  // Of the press, as Weibo told it in 2016:
  // http://www.cctv-america.com/2016/01/20/chinas-microblog-platform-weibo-to-remove-140-character-limit
  { id: 'Weibo', limit: 2000, seen: 140, count: signsOf, only: ['zh'] },
];

/** Those that make sense in a language. */
export const networksIn = (language: string): Network[] =>
  networks.filter(({ only }) => only?.includes(language.split('-')[0] ?? '') ?? true);
