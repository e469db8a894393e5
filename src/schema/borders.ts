import { z } from 'astro/zod';
import { day } from './values/date.ts';
import { locale, outwardLink, text, words } from './locale.ts';
import { coordinates } from './values/place.ts';

const country = z.string().regex(/^[A-Z]{3}$/, 'A country is three capital letters: “DZA”.');

/** Two neighbours, by the three letters of the map data: `[ESH, MAR]`. */
const neighbours = z.tuple([country, country], { error: 'Name two neighbours: “[MAR, ESH]”.' });

/** What a line may be that is no settled border: one that is disputed, one that an armistice or a ceasefire drew. */
export const unsettledKinds = ['disputed', 'provisional'] as const;

/** Every kind of line; each is drawn in a way of its own, which is not its colour. */
export const lineKinds = ['settled', ...unsettledKinds] as const;

export type LineKind = (typeof lineKinds)[number];

const lines = z
  .strictObject({ disputed: z.array(neighbours), provisional: z.array(neighbours) })
  .refine((kinds) => allApart(Object.values(kinds).flat().map(sorted)), {
    error: 'A line has one kind: here two neighbours are named twice.',
  });

/** The neighbours whose line is no settled border, by the kind of that line. */
export type UnsettledLines = z.infer<typeof lines>;

/**
 * A page or a document: its address, `https://docs.un.org/en/S/2000/460`; and, where that does not tell which it is, its
 * title, and the language of that: `{ url: https://…, title: General Maps, language: en }`.
 */
const source = z.preprocess(
  (value) => (typeof value === 'string' ? { url: value } : value),
  z.strictObject({ url: outwardLink, title: text.optional(), language: locale.optional() }),
);

export type BorderSource = z.infer<typeof source>;

/** A name, and the first and the last day it was right on; none where it has always been, or still is. */
const dated = z.strictObject({ name: words, from: day.optional(), until: day.optional() });

const formerNames = z.strictObject({
  country,
  forms: z.array(dated).min(2, 'Write the former name and the present one.').refine(followEachOther, {
    error: 'Write the oldest name first, each “from” after the “until” of the one before it.',
  }),
  note: words,
  sources: z.array(source).min(1).optional(),
});

export type FormerNames = z.infer<typeof formerNames>;

const decision = z.strictObject({
  date: day,
  /** The last day it stood, where another took its place. */
  until: day.optional(),
  /** The place, such as `{ fr: 'Sahara occidental', … }`. */
  place: words,
  /** What to show beside it: a point, and how many kilometres around it. */
  map: z.strictObject({ at: coordinates, across: z.number().min(50).max(8000) }).optional(),
  /** What is drawn, and on whose position it rests. */
  decision: words,
  sources: z.array(source).min(1).optional(),
});

export type BorderDecision = z.infer<typeof decision>;

/** `content/borders.yaml`: what the maps draw, how places are named, and why. */
export const borders = z.strictObject({
  /** The map data: what is installed must have this version and fingerprint. Since when, and no decision is older. */
  data: z.strictObject({ package: text, version: text, fingerprint: text, since: day }),
  /** The day the policy was last reviewed: “position as of …” on every map. */
  asOf: day,
  lines,
  /** What each kind of line is called. */
  legend: z.strictObject({ settled: words, disputed: words, provisional: words }),
  /** What the maps mean by a line, in a sentence or two. */
  note: words,
  /** Names of places that have changed. */
  names: z.array(formerNames),
  /** Each decision, the newest first, with those that no longer stand. */
  decisions: z
    .array(decision)
    .min(1, 'Write at least one decision, with its date.')
    .refine((all) => all.every(({ date }, index) => date <= (all[index - 1]?.date ?? date)), {
      error: 'Write the newest decision first.',
    }),
});

export type Borders = z.infer<typeof borders>;

const sorted = (pair: readonly string[]): string => pair.toSorted().join(' ');

const allApart = (all: readonly string[]): boolean => new Set(all).size === all.length;

/** Whether every name ends before the next begins, and none in between lacks a day. */
function followEachOther(forms: readonly z.infer<typeof dated>[]): boolean {
  return forms.slice(1).every(({ from }, index) => {
    const ended = forms[index]?.until;
    return from !== undefined && ended !== undefined && ended < from;
  });
}
