import { z } from 'astro/zod';
import { day } from './date.ts';
import { outwardLink, text, words } from './locale.ts';

const country = z.string().regex(/^[A-Z]{3}$/, 'A country is three capital letters: “DZA”.');

/** `content/borders.yaml`: what the maps draw, and why. */
export const borders = z.strictObject({
  /** The map data: what is installed must have this version and fingerprint. Since when, and no decision is older. */
  data: z.strictObject({ package: text, version: text, fingerprint: text, since: day }),
  /** The day the policy was last reviewed: “position as of …” on every map. */
  asOf: day,
  /** Neighbours whose line is drawn dotted, by the three letters of the map data: `[ESH, MAR]`. */
  dotted: z.array(z.tuple([country, country], { error: 'Name two neighbours: “[MAR, ESH]”.' })),
  /** What the maps mean by a line, in a sentence or two. */
  note: words,
  /** Each decision, the newest first. */
  decisions: z
    .array(
      z.strictObject({
        date: day,
        /** The place, such as `{ fr: 'Sahara occidental', … }`. */
        place: words,
        /** What is drawn, and on whose position it rests. */
        decision: words,
        source: outwardLink.optional(),
      }),
    )
    .min(1, 'Write at least one decision, with its date.'),
});

export type Borders = z.infer<typeof borders>;
