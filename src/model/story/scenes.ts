import type { Locale } from '../../schema/locale.ts';
import { restOfTag, tagsIn } from './tags.ts';

/** A part of a chapter, as its text names it. */
export interface Scene {
  title: string;
  /** A place of the chapter. */
  at?: string;
  /** The moment of the film that belongs to it: `0:41`. */
  film?: string;
}

/**
 * The scenes of a chapter's text, in order, read from its MDX.
 * A component cannot know how many of its kind come after it; the text can.
 */
export const scenesIn = (mdx: string): Scene[] =>
  tagsIn(mdx, 'Scene').map(({ title = '', at, film }) => ({ title, ...(at && { at }), ...(film && { film }) }));

/** The names of the photographs of a chapter's gallery, in order. */
export const galleryIn = (mdx: string): string[] =>
  tagsIn(mdx, 'Gallery').flatMap(({ names = '' }) => names.split(' ').filter(Boolean));

/** The names of the photographs that stand in a chapter's text itself. */
export const photographsIn = (mdx: string): string[] => tagsIn(mdx, 'Photograph').flatMap(({ name = '' }) => name);

/**
 * Words (Chinese: characters) read in a minute without haste, from S. Trauzettel-Klosinski and K. Dietz,
 * “Standardized Assessment of Reading Performance” (IOVS, 2012), table 1, rounded down to tens.
 */
const perMinute: Record<Locale, number> = {
  fr: 190,
  en: 220,
  de: 170,
  es: 210,
  ar: 130,
  zh: 250,
  ru: 180,
};

/** Whole minutes needed to read a chapter's text in a language, at least one. */
export function readingMinutes(mdx: string, locale: Locale): number {
  const text = mdx
    .replace(/<Sources>[\s\S]*?<\/Sources>/g, '')
    .replace(new RegExp(String.raw`<\/?[A-Z]${restOfTag}`, 'gi'), ' ')
    .replace(/\]\([^)]*\)/g, '');
  const count =
    locale === 'zh' ? (text.match(/\p{Script=Han}/gu) ?? []).length : (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length;
  return Math.max(1, Math.round(count / perMinute[locale]));
}
