import { z } from 'astro/zod';
import { photographName } from './chapter.ts';
import { languageTag } from './values/language-tag.ts';
import { outwardLink, text } from './locale.ts';
import { givenName } from './values/given-name.ts';
import { moment } from './values/moment.ts';
import { timeKnown } from './values/time-known.ts';

const nothing = z.strictObject({});

/** The widths a photograph in the text may take: that of the text, wider, or the whole screen. */
export const photographWidths = ['measure', 'wide', 'full'] as const;

/**
 * The closed vocabulary of a chapter: every component an editor may write in MDX, and its attributes.
 * Attributes are plain text, so that a chapter is data and never a program.
 */
export const vocabulary = {
  /** The chapter's film. */
  Film: nothing,
  /** A part of the chapter. */
  Scene: z.strictObject({
    title: text,
    /** A place named in `chapter.yaml`. */
    at: photographName.optional(),
    /** The moment of the film that belongs to it. */
    film: moment.optional(),
    ground: z.enum(['paper', 'night']).optional(),
  }),
  Photograph: z.strictObject({ name: photographName, width: z.enum(photographWidths).optional() }),
  /** Photographs in a strip that opens: `names="relief night"`. */
  Gallery: z.strictObject({
    names: z.string().regex(/^[a-z0-9-]+( [a-z0-9-]+)*$/, 'Name the photographs with a space between: “relief night”.'),
  }),
  /** The map of the chapter's places. */
  Map: nothing,
  /** A real, public text, with the page it stands on; or what is said in the film. */
  Quote: z
    .strictObject({
      source: text.optional(),
      href: outwardLink.optional(),
      /** The title of the text, where it is in another language, and that language. */
      title: text.optional(),
      language: languageTag.optional(),
      /** With it the sentence has a page and a card: `first-light`. */
      name: givenName.optional(),
      /** Who said or wrote it, and in what role then. */
      by: text.optional(),
      role: text.optional(),
      /** When: `2007-09-02`, `2007-09`, `2007`. */
      date: timeKnown.optional(),
      /** Where: a place named in `chapter.yaml`; at the post, where nothing is said. */
      at: photographName.optional(),
      /** The moment of the film at which it is said. */
      film: moment.optional(),
    })
    .superRefine(({ source, href, film, by, role }, context) => {
      const missing = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message });
      if (!film && source === undefined) missing('source', 'It is the public text the words stand in.');
      if (!film && href === undefined) missing('href', 'It is the address of that text, “https://…”.');
      if (role !== undefined && by === undefined) missing('by', 'A role is somebody’s: say whose.');
    }),
  Figures: nothing,
  Figure: z.strictObject({
    value: text,
    year: z
      .string()
      .regex(/^\d{4}$/, 'A year has four digits.')
      .optional(),
  }),
  Aside: z.strictObject({ title: text }),
  /** What the page of the years tells of this scene; the chapter does not show it. */
  Year: z.strictObject({
    /** When it was, as far as it is known: `2007-09-02`, `2007-09`, `2007`. */
    date: timeKnown,
    /** One sentence that is understood without the chapter. */
    told: text,
  }),
  /** Words in another language than the text's, within a sentence; a link may stand in it. */
  Foreign: z.strictObject({ language: languageTag }),
  Questions: nothing,
  Question: z.strictObject({
    ask: text,
    /** The moment of the film that shows what is asked. */
    film: moment.optional(),
  }),
  /** What changed after 2010. */
  SinceThen: nothing,
  Sources: nothing,
};

export type ComponentName = keyof typeof vocabulary;
