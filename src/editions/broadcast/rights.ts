import { formats } from '../../i18n/formats.ts';
import { translator } from '../../i18n/messages.ts';
import { bestLanguage, textIn } from '../../model/story/documentary.ts';
import type { Locale } from '../../schema/locale.ts';
import { licenceAddress, licenceName } from '../data/licences.ts';
import type { Kit } from './kit.ts';
import type { Table } from './table.ts';

/**
 * Whose everything is. What a documentary does not say is told to be unsaid, and never taken for free: no field names the
 * licence of a film, nor what music is heard in it.
 */
export function rightsOf({ chapter, site, languages }: Kit, locale: Locale): Table {
  const t = translator(locale);
  const { date } = formats(locale);
  const say = (said: Readonly<Record<Locale, string>>) => languages.said(said, locale).text;
  const licence = (id: string) => {
    const address = licenceAddress(id);
    return address ? `${licenceName(id, locale)} ${address}` : licenceName(id, locale);
  };
  const { title } = textIn(chapter, bestLanguage(chapter, locale));
  const unsaid = t('press.unsaid');
  return {
    heads: (['kind', 'name', 'date', 'credit', 'licence'] as const).map((head) => t(`press.${head}`)),
    rows: [
      [t('press.film'), title, date(chapter.published), site.filmNote ? say(site.filmNote) : unsaid, unsaid],
      [t('press.music'), '', '', unsaid, unsaid],
      [t('press.text'), title, date(chapter.published), say(site.publisher), licence(site.licence)],
      ...Object.values(chapter.photographs).map((photograph) => [
        t(`press.${photograph.kind}`),
        say(photograph.caption),
        date(photograph.date),
        say(photograph.credit),
        licence(photograph.licence),
      ]),
    ],
  };
}
