import type { Locale } from '../../schema/locale.ts';
import { componentsIn, type Node, type Tree } from './tree.ts';

/** A part of a chapter, as its text names it. */
export interface Scene {
  title: string;
  /** A place of the chapter. */
  at?: string;
  /** The moment of the film that belongs to it: `0:41`. */
  film?: string;
}

/** The scenes of a chapter's text, in order. A component cannot know how many of its kind come after it; the text can. */
export const scenesIn = (tree: Tree): Scene[] =>
  componentsIn(tree, 'Scene').map(({ attributes: { title = '', at, film } }) => ({
    title,
    ...(at && { at }),
    ...(film && { film }),
  }));

/** What a chapter asks and answers, in order. */
export const questionsIn = (tree: Tree): string[] =>
  componentsIn(tree, 'Question').flatMap(({ attributes: { ask = '' } }) => ask);

/** The names of the photographs of a chapter's gallery, in order. */
export const galleryIn = (tree: Tree): string[] =>
  componentsIn(tree, 'Gallery').flatMap(({ attributes: { names = '' } }) => names.split(' ').filter(Boolean));

/** The names of the photographs that stand in a chapter's text itself. */
export const photographsIn = (tree: Tree): string[] =>
  componentsIn(tree, 'Photograph').flatMap(({ attributes: { name = '' } }) => name);

/**
 * Words (Chinese: characters) read in a minute without haste, from S. Trauzettel-Klosinski and K. Dietz,
 * “Standardized Assessment of Reading Performance” (IOVS, 2012), table 1, rounded down to tens.
 */
const perMinute: Readonly<Record<Locale, number | undefined>> = {
  fr: 190,
  en: 220,
  de: 170,
  es: 210,
  ar: 130,
  zh: 250,
  ru: 180,
};
/** The mean of the seventeen languages of that table. */
const perMinuteElsewhere = 180;

/** Whole minutes needed to read a chapter's text in a language, at least one. Its sources are looked up, not read. */
export function readingMinutes(tree: Tree, locale: Locale): number {
  const word = locale === 'zh' ? /\p{Script=Han}/gu : /[\p{L}\p{M}\p{N}]+/gu;
  const read = tree.map(readOf).join('\n');
  return Math.max(1, Math.round((read.match(word)?.length ?? 0) / (perMinute[locale] ?? perMinuteElsewhere)));
}

const readOf = (node: Node): string => {
  if ('text' in node) return node.text;
  if (node.kind === 'break' || (node.kind === 'component' && node.name === 'Sources')) return ' ';
  const isWithin = ['emphasis', 'strong', 'link'].includes(node.kind);
  return node.children.map(readOf).join('') + (isWithin ? '' : '\n');
};
