import { citationKey, citedAddress, type Cited } from './cited.ts';
import { notesOf, type CitationWords } from './text.ts';

type Day = { 'date-parts': [number[]] };

/** A `webpage` of CSL 1.0.2, by the names of its schema. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  'container-title': string;
  publisher: string;
  URL: string;
  language: string;
  issued: Day;
  accessed?: Day;
  keyword: string;
  note?: string;
}

/** What citation processors and Zotero take. A moment is in the address and the note: a locator belongs to who cites. */
export function cslOf(cited: Cited, words: CitationWords): CslItem {
  const { moment, updated } = notesOf(cited, words);
  const note = [moment, updated].filter(Boolean).join('\n');
  return {
    id: citationKey(cited),
    type: 'webpage',
    title: cited.title,
    'container-title': cited.site,
    publisher: cited.publisher,
    URL: citedAddress(cited),
    language: cited.language,
    issued: dayParts(cited.published),
    ...(cited.accessed && { accessed: dayParts(cited.accessed) }),
    keyword: cited.place,
    ...(note && { note }),
  };
}

/** The same as a file: a list of one, as every program that reads CSL-JSON wants it. */
export const cslJsonOf = (cited: Cited, words: CitationWords): string =>
  `${JSON.stringify([cslOf(cited, words)], undefined, 2)}\n`;

const dayParts = (day: string): Day => ({ 'date-parts': [day.split('-').map(Number)] });
