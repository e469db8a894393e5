import { z } from 'astro/zod';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

const known = new Map<string, boolean>();

/** Any language there is, as browsers and screen readers know it (BCP 47), in its shortest form: `es`, `ty`, `zh-Hans`. */
export function isLanguageTag(tag: string): boolean {
  // Asked for every field of every file.
  const before = known.get(tag);
  if (before !== undefined) return before;
  const is = looksUp(tag);
  known.set(tag, is);
  return is;
}

function looksUp(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && names.of(new Intl.Locale(tag).language) !== undefined;
  } catch {
    return false;
  }
}

export const languageTag = z
  .string()
  .refine(isLanguageTag, 'A language has a code of two or three letters: “es” Spanish, “ty” Tahitian, “sk” Slovak.');
