import { z } from 'astro/zod';
import { languageTag } from './values/language-tag.ts';

/** A language, as browsers and screen readers name it (BCP 47): `fr`, `ka`. Which of them a documentary has, it says. */
export type Locale = string;

/** The language of a text or a film: any there is. */
export const locale = languageTag;

/** A text that an editor wrote: not empty, not a reminder to write it. */
export const text = z
  .string()
  .trim()
  .min(1, 'Write this text.')
  // “Todo” is a Spanish word: only a reminder shouts it, or puts a colon after it.
  .refine((value) => !/^(?:TODO|TBD|XXX)\b|^(?:[Tt]odo|tbd|xxx)\s*:|^[Ll]orem ipsum\b/.test(value), {
    error: 'This is a placeholder. Write the real text.',
  });

/** The name of a language before its text. Whether it is one of the documentary's, the check says: it depends on its texts. */
export const inLanguage = z.string();

/** One text in each language it is written in: `{ fr: 'Algérie', en: 'Algeria', … }`. */
export const words = z.record(inLanguage, text);

export type Words = Readonly<z.infer<typeof words>>;

/**
 * The part of an address that names a page: `algerie`.
 * Lower-case ASCII letters, digits and hyphens; other alphabets are transliterated.
 */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.',
  );

/** One slug in each language. */
export const slugs = z.record(inLanguage, slug);

/** A link that leaves the site. Only https, so that no reader is sent over an open line. */
export const outwardLink = z
  .url('This is not a web address. Write it whole: “https://…”.')
  .startsWith('https://', 'Links must begin with “https://”.');
