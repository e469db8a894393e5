import { translator } from '../../i18n/messages.ts';
import type { Locale } from '../../schema/locale.ts';
import { escaped } from './xhtml.ts';

/** A line of the contents. */
export interface Entry {
  /** `chapter.xhtml#part-2` */
  page: string;
  title: string;
  parts?: Entry[];
}

/** The contents of a book, as reading systems and readers find them. */
export const navigation = (entries: readonly Entry[], language: Locale): string =>
  `<nav epub:type="toc" role="doc-toc"><h1>${escaped(translator(language)('book.contents'))}</h1>${listOf(entries)}</nav>`;

const listOf = (entries: readonly Entry[]): string =>
  entries.length === 0 ? '' : `<ol>\n${entries.map(itemOf).join('\n')}\n</ol>`;

const itemOf = ({ page, title, parts = [] }: Entry): string =>
  `<li><a href="${page}">${escaped(title)}</a>${listOf(parts)}</li>`;
