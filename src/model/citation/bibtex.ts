import { citationKey, citedAddress, type Cited } from './cited.ts';
import { notesOf, type CitationWords } from './text.ts';

/** An `@online` of biblatex, in UTF-8, its last line ended. */
export function bibtexOf(cited: Cited, words: CitationWords): string {
  const notes = notesOf(cited, words);
  const fields: [name: string, value: string | undefined][] = [
    // Twice in braces: no style changes the letters of a title, or takes an “and” in a name for two of them.
    ['title', `{${written(cited.title)}}`],
    ['titleaddon', written(cited.site)],
    ['organization', `{${written(cited.publisher)}}`],
    ['date', cited.published],
    // Verbatim for biblatex: nothing in it is escaped.
    ['url', citedAddress(cited).replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['urldate', cited.accessed],
    ['langid', langids[cited.language.split('-')[0] ?? ''] ?? cited.language],
    ['keywords', written(cited.place).replaceAll(',', ' –')],
    ['note', notes.moment && written(notes.moment)],
    ['addendum', notes.updated && written(notes.updated)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@online{${citationKey(cited)},\n${lines.join('')}}\n`;
}

/** What packages for languages (babel, polyglossia) call them. */
const langids: Record<string, string> = {
  ...{ ar: 'arabic', de: 'ngerman', en: 'english', es: 'spanish', fr: 'french', pt: 'portuguese', ru: 'russian' },
  zh: 'chinese',
};

/** Signs that mean something to TeX. A brace has a name: BibTeX counts the ones it sees, those after a `\` among them. */
const named: Record<string, string> = {
  ...{ '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '\\': '\\textbackslash{}' },
  ...{ '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' },
};

const written = (text: string): string => oneLine(text).replace(/[{}\\~^#$%&_]/g, (sign) => named[sign] ?? `\\${sign}`);

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
