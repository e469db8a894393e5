import { dayInWords } from '../../schema/day-in-words.ts';
import { clockOf } from '../film/moment.ts';
import { citedAddress, type Cited } from './cited.ts';

/** How a language cites: its wordings, with `{placeholders}`. A part that is not known is left out whole. */
export interface CitationWords {
  /** What `Intl` is given. */
  intl: string;
  dir: 'ltr' | 'rtl';
  /** “22 novembre 2026”, “22.11.2026”, “2026-11-22”. */
  days: 'words' | 'figures' | 'iso';
  /** `« {title} »`: without marks of its own where the language cites titles without. */
  title: string;
  /** All of it: `{title}, {site}, {day}{updated}{moment}, {address}{accessed}`. */
  text: string;
  /** `{day}`; stands within the text, as the next two do. */
  updated: string;
  /** `{moment}` */
  moment: string;
  /** `{day}` */
  accessed: string;
  /** What a library of citations notes: `Film, {moment}`. */
  note: string;
  /** `Mis à jour le {day}`. */
  noteUpdated: string;
  /** Its quotation marks, and those within them. */
  marks: readonly [open: string, close: string, innerOpen: string, innerClose: string];
}

/** A citation as it stands in a footnote, by the rules of the reader's language. */
export function citationText(cited: Cited, words: CitationWords): string {
  const { title, place, site, publisher, published, updated, moment, accessed } = cited;
  const day = (value: string) => citedDay(value, words);
  return filled(words.text, {
    title: filled(words.title, { title: words.title === '{title}' ? title : nested(title, words.marks) }),
    ...{ place, site, publisher, day: day(published), address: uprightAddress(citedAddress(cited), words) },
    updated: updated ? filled(words.updated, { day: day(updated) }) : '',
    moment: moment === undefined ? '' : filled(words.moment, { moment: clockOf(moment) }),
    accessed: accessed ? filled(words.accessed, { day: day(accessed) }) : '',
  }).trim();
}

/** What is noted of it beside the fields every format has: the moment, and the day it was last changed. */
export const notesOf = ({ moment, updated }: Cited, words: CitationWords): { moment?: string; updated?: string } => ({
  ...(moment !== undefined && { moment: filled(words.note, { moment: clockOf(moment) }) }),
  ...(updated && { updated: filled(words.noteUpdated, { day: citedDay(updated, words) }) }),
});

/** @param day `2026-11-22` */
function citedDay(day: string, { days, intl }: CitationWords): string {
  if (days === 'iso') return day;
  if (days === 'words') return dayInWords(day, intl);
  const figures = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(intl, figures).format(new Date(day));
}

/** Quotation marks within quotation marks are others; French ones stand apart from their words, those within do not. */
function nested(title: string, [open, close, innerOpen, innerClose]: CitationWords['marks']): string {
  const opened = title
    .split(open.trim())
    .map((part, index) => (index > 0 && open.endsWith(' ') ? part.trimStart() : part));
  const closed = opened.join(innerOpen).split(close.trim());
  const last = closed.length - 1;
  return closed.map((part, index) => (index < last && close.startsWith(' ') ? part.trimEnd() : part)).join(innerClose);
}

/**
 * Between words that run to the left, the slash an address ends in would stand at its other end. A mark of direction after
 * a space holds it, and whatever makes a link of the address takes no part of that for its own.
 */
const uprightAddress = (address: string, { dir }: CitationWords): string =>
  dir === 'rtl' ? `${address} \u200e` : address;

const filled = (wording: string, values: Record<string, string>): string =>
  wording.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
