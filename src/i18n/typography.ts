import type { Locale } from '../schema/locale.ts';

const noBreakSpace = '\u00a0';
const narrowNoBreakSpace = '\u202f';
const rightToLeftMark = '\u200f';

/**
 * Sets the spaces of a language as its printers do, so that editors need not type them.
 *
 * French: a narrow no-break space before ; : ! ? » and %, and after « (Lexique des règles typographiques
 * en usage à l’Imprimerie nationale; the narrow one before the colon too, as is now usual on screens).
 * A line that ends before such a sign is a space, too. The quotation marks of »German« stand the other way round.
 *
 * Arabic: what follows a Latin name and a comma goes on to the left. Without a mark, the figures after it would be read
 * with the name, from left to right: “2014 ،CRC Press”.
 *
 * Russian: no line begins with a dash, so the space before it holds (Мильчин and Чельцова, Справочник издателя и автора).
 *
 * What stands before a sign is looked at last: most of a page is no such sign.
 *
 * Other languages need nothing: they put no space there.
 *
 * @param html a whole page or a line of text; markup has no blank before these signs, so it is left as it is
 */
export function typeset(html: string, locale: Locale): string {
  if (locale === 'ar') return html.replace(/(?=[،؛])(?<=\p{Script=Latin}[\p{N} )\]»]*)/gu, rightToLeftMark);
  if (locale === 'ru') return html.replace(/[ \n](?=—)(?<=(?:[^\s>]|<\/\w+>)[ \n])/gu, noBreakSpace);
  if (locale !== 'fr') return html;
  return html
    .replace(/[ \n\u00a0](?=[;:!?»%](?![\p{L}\p{N}_]))/gu, narrowNoBreakSpace)
    .replace(/«(?<![\p{L}\p{N}.!?…]«)[ \n\u00a0]/gu, `«${narrowNoBreakSpace}`);
}
