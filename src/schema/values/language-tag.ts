import { z } from 'astro/zod';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Any language there is, as browsers and screen readers know it (BCP 47): `es`, `ty`, `zh-Hans`. */
export const isLanguageTag = (tag: string): boolean => {
  try {
    return names.of(new Intl.Locale(tag).language) !== undefined;
  } catch {
    return false;
  }
};

export const languageTag = z
  .string()
  .refine(isLanguageTag, 'A language has a code of two or three letters: “es” Spanish, “ty” Tahitian, “sk” Slovak.');
