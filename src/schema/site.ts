import { z } from 'astro/zod';
import { journey } from './journey.ts';
import { outwardLink, text, words } from './locale.ts';

/** `content/site.yaml`: what is said once for the whole site. */
export const site = z.strictObject({
  /** The name of the documentary. */
  name: words,
  /** What it is, in a few words: “chroniques d’une diplomatie de terrain”. */
  tagline: words,
  /** One or two sentences for search engines and shared links. */
  description: words,
  /** Who answers for what is published. */
  publisher: words,
  /** Where readers may write to; shown on the legal and accessibility pages. */
  contact: z.union([outwardLink, z.email('Write an e-mail address or an https link.')]),
  /** The conformity to the accessibility rules, stated on every page. */
  accessibility: z.enum(['none', 'partial', 'full']),
  /** The main journey. */
  journey,
  /** Public accounts of the network. */
  accounts: z.array(z.strictObject({ name: text, url: outwardLink })),
  /** A notice shown at the head of every page, in a crisis. Left out otherwise. */
  notice: words.optional(),
});

export type Site = z.infer<typeof site>;
