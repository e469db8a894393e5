import type { Locale } from '../schema/locale.ts';

/** A tag, a note, or what stands between them. An attribute may hold a `>`. */
const part = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/g;

/** Elements whose text can hold no other element. */
const plainText = /^<(title|script|style|textarea|option|text|textPath)\b/i;

/** “1er”, “2e”, “XVIIIe”: a number, and the letters that make it an ordinal. */
const ordinal = /(?<![\p{L}\p{N}_/.-])(?:(1)(er|re)|(\d+|[IVX]+)(e))(?![\p{L}\p{N}_/])/gu;

/**
 * Raises the letters of French ordinals, XVIII<sup>e</sup>, as its printers do (Lexique des règles typographiques en usage
 * à l’Imprimerie nationale). The letters stay letters: they are found by a search, copied and read aloud as they were.
 *
 * @param html a whole page; attributes, titles and the words of drawings are left as they are
 */
export function withSuperscripts(html: string, locale: Locale): string {
  if (locale !== 'fr') return html;
  let within: string | undefined;
  return html.replace(part, (piece) => {
    if (!piece.startsWith('<')) return within ? piece : piece.replace(ordinal, '$1$3<sup>$2$4</sup>');
    if (within) {
      if (piece.toLowerCase().startsWith(`</${within}`)) within = undefined;
    } else if (!piece.endsWith('/>')) within = plainText.exec(piece)?.[1]?.toLowerCase();
    return piece;
  });
}
