import { z } from 'astro/zod';

/** The languages of the documentary, in the order readers see them. French is the source. */
export const locales = ['fr', 'en', 'de', 'es', 'ar', 'zh', 'ru'] as const;

export type Locale = (typeof locales)[number];

/** The language every text is first written in, and the one that prevails. */
export const sourceLocale: Locale = 'fr';

export const isLocale = (value: unknown): value is Locale => (locales as readonly unknown[]).includes(value);

/** A language code, such as `fr`. */
export const locale = z.enum(locales, {
  error: `The languages are ${locales.join(', ')}.`,
});

/** A text that an editor wrote: not empty, not a reminder to write it. */
export const text = z
  .string()
  .trim()
  .min(1, 'Write this text.')
  // “Todo” is a Spanish word: only a reminder shouts it, or puts a colon after it.
  .refine((value) => !/^(?:TODO|TBD|XXX)\b|^(?:[Tt]odo|tbd|xxx)\s*:|^[Ll]orem ipsum\b/.test(value), {
    error: 'This is a placeholder. Write the real text.',
  });

/** One text in each of the seven languages: `{ fr: 'Algérie', en: 'Algeria', … }`. */
export const words = z.strictObject({
  fr: text,
  en: text,
  de: text,
  es: text,
  ar: text,
  zh: text,
  ru: text,
});

export type Words = z.infer<typeof words>;

/**
 * The part of an address that names a page: `algerie`.
 * Lower-case ASCII letters, digits and hyphens; transliterated for ar, zh and ru.
 */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.',
  );

/** One slug in each of the seven languages. */
export const slugs = z.strictObject({
  fr: slug,
  en: slug,
  de: slug,
  es: slug,
  ar: slug,
  zh: slug,
  ru: slug,
});

/** A link that leaves the site. Only https, so that no reader is sent over an open line. */
export const outwardLink = z
  .url('This is not a web address. Write it whole: “https://…”.')
  .startsWith('https://', 'Links must begin with “https://”.');
