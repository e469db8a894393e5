import { z } from 'astro/zod';
import { text } from './locale.ts';

/** One wording for each plural category of the language, as `Intl.PluralRules` names them. */
const plural = z.strictObject({
  zero: text.optional(),
  one: text.optional(),
  two: text.optional(),
  few: text.optional(),
  many: text.optional(),
  other: text,
});

/**
 * `content/words/<locale>.json`: words of the interface that this documentary says in its own way, by key
 * `area.purpose`. Which keys there are, the machine says: `src/i18n/words/`.
 */
export const ownWords = z.record(
  z.string().regex(/^[a-z][a-zA-Z0-9]*\.[a-zA-Z0-9]+$/, 'A key is “area.purpose”: “gallery.open”.'),
  z.union([plural, text]),
);

export type OwnWords = z.infer<typeof ownWords>;
