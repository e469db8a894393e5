// For the pages: browsers are given these words by the page, and carry no dictionary.
import { innerMarksOf, quotationMarksOf } from '../../i18n/marks.ts';
import { factsOf } from '../../i18n/locales.ts';
import { translator } from '../../i18n/messages.ts';
import type { Locale } from '../../schema/locale.ts';
import type { CitationWords } from './text.ts';

/** How a language cites: `citation.text` and its parts, in `src/i18n/words/`. */
export function citationWords(locale: Locale): CitationWords {
  const t = translator(locale);
  const { intl, dir } = factsOf(locale);
  const day = '{day}';
  return {
    ...{ intl, dir, days: daysOf[locale] ?? 'words' },
    title: t('citation.title', { title: '{title}' }),
    text: t('citation.text', {
      ...{ title: '{title}', place: '{place}', site: '{site}', publisher: '{publisher}', day, updated: '{updated}' },
      ...{ moment: '{moment}', address: '{address}', accessed: '{accessed}' },
    }),
    updated: t('citation.updated', { day }),
    moment: t('citation.moment', { moment: '{moment}' }),
    accessed: t('citation.accessed', { day }),
    note: t('citation.note', { moment: '{moment}' }),
    noteUpdated: t('chapter.updated', { date: day }),
    marks: [...quotationMarksOf(locale), ...innerMarksOf(locale)],
  };
}

/** Whose rules of citing write days in figures: GB/T 7714—2015; ГОСТ Р 7.0.5—2008. */
const daysOf: Record<Locale, CitationWords['days']> = { zh: 'iso', ru: 'figures' };
