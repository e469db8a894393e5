import { termsIn } from './terms.ts';

/** Words around what was found. */
export interface Around {
  /** Whether there are words before and after them. */
  isCut: [before: boolean, after: boolean];
  parts: { text: string; isHit: boolean }[];
}

/** Signs of a language with blanks, and of one without, that a result shows; and how many stand before the first hit. */
const room = { words: { most: 190, before: 60 }, pairs: { most: 76, before: 20 } };

/**
 * The part of a text in which most of what was asked stands, with some words around.
 * @param terms those that were found
 * @param language that of the text
 */
export function around(text: string, terms: ReadonlySet<string>, language: string): Around {
  const hits = joined(hitsIn(text, terms, language));
  const { most, before } = /\p{Script=Han}/u.test(text) ? room.pairs : room.words;
  if (text.length <= most * 1.15) return { isCut: [false, false], parts: partsOf(text, hits, 0, text.length) };

  const inSight = (from: number) =>
    hits.filter(({ start, end }) => start >= from && end <= from + most - before).length;
  const best = hits.reduce((one, other) => (inSight(other.start) > inSight(one.start) ? other : one), hits[0] ?? none);
  const start = edge(text, Math.min(best.start - before, text.length - most), 1);
  const end = edge(text, start + most, -1);
  return { isCut: [start > 0, end < text.length], parts: partsOf(text, hits, start, end) };
}

/** A sign that was asked for alone begins the pairs that were found, and is what is marked of them. */
const hitsIn = (text: string, terms: ReadonlySet<string>, language: string): Stretch[] =>
  termsIn(text, language).flatMap(({ term, start, end }) => {
    const [sign = ''] = term;
    if (/\p{Script=Han}/u.test(sign) && terms.has(sign)) return { start, end: start + sign.length };
    return terms.has(term) ? { start, end } : [];
  });

interface Stretch {
  start: number;
  end: number;
}

const none: Stretch = { start: 0, end: 0 };

/** Pairs of signs that overlap are one hit. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { start, end } of stretches) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** The end of a word, or of a sentence where words have no blanks between. */
function edge(text: string, wanted: number, step: 1 | -1): number {
  if (wanted <= 0) return 0;
  if (wanted >= text.length) return text.length;
  for (let at = wanted; Math.abs(at - wanted) < 24; at += step) {
    if (/[\s，。；：、]/u.test(text.charAt(at - 1))) return at;
  }
  return wanted;
}

function partsOf(text: string, hits: readonly Stretch[], start: number, end: number): Around['parts'] {
  const parts: Around['parts'] = [];
  let at = start;
  for (const hit of hits.filter((one) => one.start >= start && one.end <= end)) {
    parts.push(
      { text: text.slice(at, hit.start), isHit: false },
      { text: text.slice(hit.start, hit.end), isHit: true },
    );
    at = hit.end;
  }
  parts.push({ text: text.slice(at, end), isHit: false });
  return parts.filter((part) => part.text !== '');
}
