import { typeset } from '../../i18n/typography.ts';
import { translator } from '../../i18n/messages.ts';
import type { Locale } from '../../schema/locale.ts';

/** A list with the names of its columns; a row may leave cells empty. */
export interface Table {
  heads: string[];
  rows: string[][];
}

/**
 * For spreadsheets: RFC 4180, with a byte-order mark, without which one of them takes it for an old encoding. A cell that
 * would be read as a formula is told to be text.
 */
export const csvOf = ({ heads, rows }: Table, locale: Locale): string =>
  `\uFEFF${[heads, ...rows].map((cells) => cells.map((cell) => csvCell(typeset(cell, locale))).join(',')).join('\r\n')}\r\n`;

function csvCell(cell: string): string {
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The same to be read: a paragraph a row, “Lieu : Pérou”. */
export function plainOf({ heads, rows }: Table, title: string, locale: Locale): string {
  const t = translator(locale);
  const paragraphs = rows.map((cells) =>
    cells.flatMap((cell, index) => (cell === '' ? [] : [t('press.cell', { name: heads[index] ?? '', value: cell })])),
  );
  return plainText([title, ...paragraphs.map((lines) => lines.join('\n'))], locale);
}

/** A text to keep, its paragraphs parted by empty lines. It begins with a byte-order mark, as transcripts do. */
export const plainText = (paragraphs: readonly string[], locale: Locale): string =>
  `\uFEFF${paragraphs
    .map((one) =>
      one
        .split('\n')
        .map((line) => typeset(line, locale))
        .join('\n'),
    )
    .join('\n\n')}\n`;
