import { citationKey, citedAddress, type Cited } from './cited.ts';
import { notesOf, type CitationWords } from './text.ts';

/** An `ELEC` of RIS, as Zotero, EndNote and Mendeley read it: each field on one line that CR and LF end. */
export function risOf(cited: Cited, words: CitationWords): string {
  const notes = notesOf(cited, words);
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', citationKey(cited)],
    ['TI', cited.title],
    ['T2', cited.site],
    ['PB', cited.publisher],
    ['PY', cited.published.slice(0, 4)],
    ['DA', slashed(cited.published)],
    ['LA', cited.language],
    ['UR', citedAddress(cited)],
    ['Y2', cited.accessed && slashed(cited.accessed)],
    // Keywords may have no asterisk: it ends them in older programs.
    ['KW', cited.place.replaceAll('*', ' ')],
    ['N1', notes.moment],
    ['N1', notes.updated],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s*[\r\n]+\s*/g, ' ')}\r\n`]))
    .join('');
}

const slashed = (day: string): string => day.replaceAll('-', '/');
