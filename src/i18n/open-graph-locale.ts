import type { Locale } from '../schema/locale.ts';
import { factsOf } from './locales.ts';

/** Services have one Arabic, and call it so. */
const named: Readonly<Record<string, string>> = { ar: 'ar_AR' };

/** A language as services that show a page know it, with the country it is most at home in: `fr_FR`, `en_GB`, `pt_BR`. */
export function openGraphLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(factsOf(locale).intl).maximize();
  return named[language] ?? [language, region].filter(Boolean).join('_');
}
