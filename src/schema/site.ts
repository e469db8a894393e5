import { z } from 'astro/zod';
import { day } from './values/date.ts';
import { givenName } from './values/given-name.ts';
import { embed } from './embed.ts';
import { journey } from './journey.ts';
import { licence } from './values/licence.ts';
import { outwardLink, text, words } from './locale.ts';
import { languageTag } from './values/language-tag.ts';
import { coordinates } from './values/place.ts';

/** What an audit of the accessibility found: by whom, when, and the share of the criteria that hold, from 0 to 1. */
const audit = z.strictObject({ by: text, date: day, rate: z.number().min(0).max(1) });

/** With a longer name, the title of a page that bears both names is cut where it is listed, and the head of a page on a phone. */
const longestName = 30;

/** The name of a documentary in one language. */
export const documentaryName = text.max(
  longestName,
  `The name of a documentary has at most ${longestName} characters; what is more belongs into “tagline”.`,
);

const name = words.superRefine((names, context) => {
  for (const [locale, written] of Object.entries(names)) {
    const message = documentaryName.safeParse(written).error?.issues[0]?.message;
    if (message !== undefined) context.addIssue({ code: 'custom', path: [locale], message });
  }
});

const languages = z
  .record(languageTag, z.array(languageTag, 'Write the languages that stand in for it: “[en]”, or “[]” for none.'))
  .refine((declared) => Object.keys(declared).length > 0, { error: 'Name one language at least: “fr: []”.' });

/** `content/site.yaml`: what is said once for the whole site. */
const fields = z.strictObject({
  /** Under this name a reader's browser keeps what it keeps of the site; no other site of the host has it. */
  id: givenName,
  /** The languages of its buttons, the one that prevails first; after each, those that stand in for it, the nearest first. */
  languages,
  /** The fields that are still those a new documentary begins with: the check lists them. */
  unwritten: z.array(z.string()).optional(),
  /** The name of the documentary. */
  name,
  /** What it is, in a few words: “chroniques d’une diplomatie de terrain”. */
  tagline: words,
  /** One or two sentences for search engines and shared links. */
  description: words,
  /** Who answers for what is published. */
  publisher: words,
  /** Where readers may write to; shown on the legal and accessibility pages. */
  contact: z.union([outwardLink, z.email('Write an e-mail address or an https link.')]),
  /** The conformity to the accessibility rules, stated on every page: `none` until an audit. */
  accessibility: z.enum(['none', 'partial', 'full']),
  /** The audit that statement rests on. */
  audit: audit.optional(),
  /** The licence of the texts. */
  licence,
  /** What is said of the films on the page of credits. */
  filmNote: words.optional(),
  /** The kinds of posts there are, each under its own name: `embassy`. */
  posts: z.record(
    givenName,
    z.strictObject({
      /** What stands above the public pages of such a post: `{ fr: 'Les pages de l’ambassade', … }`. */
      accounts: words,
    }),
  ),
  /** The place from which the distance of each posting is measured; where there is none, none is told. */
  distancesFrom: z
    .strictObject({
      /** As it stands after “from”: `{ fr: 'Paris', ru: 'Парижа', … }`; in French without its “de”. */
      name: words,
      coordinates,
    })
    .optional(),
  /**
   * Which chapters can be taken along, as a book (EPUB) and as sheets to print: where nothing is said, the main journey's.
   * But for `none`, the whole journey is a book, too.
   */
  epub: z.enum(['all', 'journey', 'none'], { error: 'Write “all”, “journey” or “none”.' }).optional(),
  /** Whose marked sentences have a page and a card: those of the main journey’s chapters, where nothing is said. */
  quotes: z.enum(['all', 'journey', 'none'], { error: 'Write “all”, “journey” or “none”.' }).optional(),
  /** Which chapters have a page for the press: those of the main journey, where nothing is said. */
  press: z.enum(['all', 'journey', 'none'], { error: 'Write “all”, “journey” or “none”.' }).optional(),
  /** Who may show films of chapters within pages of their own: nobody, where nothing is said. */
  embed: embed.optional(),
  /** The main journey. */
  journey,
  /** Public accounts of the network. */
  accounts: z.array(z.strictObject({ name: text, url: outwardLink })),
  /** A notice shown at the head of every page, in a crisis. Left out otherwise. */
  notice: words.optional(),
});

export const site = fields.refine(({ accessibility, audit }) => accessibility === 'none' || audit !== undefined, {
  path: ['accessibility'],
  error:
    'Without an audit a site says it is not compliant. Write “accessibility: none”, or the audit: its “by”, “date” and “rate”.',
});

export type Site = z.infer<typeof site>;
