import type { Locale } from '../../schema/locale.ts';
import { networksIn, type Network } from './networks.ts';

/** What is said of a chapter. */
export interface Told {
  title: string;
  summary: string;
  /** What its editor wrote for networks. */
  short?: string | undefined;
  /** Where it is. */
  address: string;
}

/** A text for some networks, and how much of each of them it takes. */
export interface Post {
  words: string;
  address: string;
  on: { network: Network; count: number }[];
}

/** The texts for all networks of a language; what is the same on several is there once. */
export function postsFor(told: Told, language: Locale): Post[] {
  const posts = networksIn(language).map((network) => {
    const words = fitting(told, network, language);
    return { words, network, count: counted(words, told.address, network) };
  });
  return [...Map.groupBy(posts, ({ words }) => words)].map(([words, on]) => ({
    words,
    address: told.address,
    on: on.map(({ network, count }) => ({ network, count })),
  }));
}

/** What its editor wrote, else title and summary; sentence by sentence less, where that is too much, and at last word by word. */
function fitting({ title, summary, short, address }: Told, network: Network, language: Locale): string {
  const has = (words: string) => counted(words, address, network) <= network.limit;
  const whole = short ?? `${title}\n${summary}`;
  for (const granularity of ['sentence', 'word'] as const) {
    const from = granularity === 'sentence' ? whole : (short ?? title);
    const segments = Array.from(new Intl.Segmenter(language, { granularity }).segment(from), ({ segment }) => segment);
    const words = longestOf(segments, has);
    if (words !== '') return words;
  }
  return '';
}

/** As many of some segments, from the first on, as have room; each more takes more. */
function longestOf(segments: readonly string[], has: (words: string) => boolean): string {
  const first = (count: number) => segments.slice(0, count).join('').trim();
  let [least, most] = [0, segments.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (has(first(middle))) least = middle;
    else most = middle - 1;
  }
  return first(least);
}

/** The address stands on a line of its own. */
const counted = (words: string, address: string, network: Network): number =>
  network.count(`${words}\n`) + (network.address ?? network.count(address));
