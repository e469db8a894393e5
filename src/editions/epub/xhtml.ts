import { languageAttributes } from '../../i18n/locales.ts';
import { withSuperscripts } from '../../i18n/superscripts.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Locale } from '../../schema/locale.ts';

/** Text as it may stand in XML, between quotes too. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The attributes that say the language of an element. */
export function inLanguage(language: Locale): string {
  const { lang, dir } = languageAttributes(language);
  return `xml:lang="${lang}" lang="${lang}" dir="${dir}"`;
}

/** A page of the book, set as printers of its language do. @param body XHTML, its words escaped */
export function xhtmlPage(title: string, language: Locale, body: string): string {
  const set = (text: string) => withSuperscripts(typeset(text, language), language);
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${inLanguage(language)}>
<head><title>${typeset(escaped(title), language)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>
${set(body)}
</body>
</html>
`;
}
