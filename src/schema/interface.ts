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

/** `content/interface/<locale>.json`: the words on buttons, by key `area.purpose`. */
export const interfaceWords = z.record(
  z.string().regex(/^[a-z][a-zA-Z0-9]*\.[a-zA-Z0-9]+$/, 'A key is “area.purpose”: “gallery.open”.'),
  z.union([text, plural]),
);

export type InterfaceWords = z.infer<typeof interfaceWords>;
