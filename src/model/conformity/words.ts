import { criterionTitle } from '../../i18n/criteria.ts';
import { formats } from '../../i18n/formats.ts';
import { translator } from '../../i18n/messages.ts';
import type { Locale } from '../../schema/locale.ts';
import { sampled, type Evidence } from './criteria.ts';

/** What is known of a criterion: by its evidence, and, once the pages are there, by what they show. */
export interface Standing {
  evidence: Evidence;
  /** How many pages show something of the kind, and on how many it does not hold. */
  seen?: { pages: number; refuted: number };
}

/** A line of the accessibility page: “1.9 A caption is tied to its picture: holds on 56 pages, …”. */
export function criterionWords(locale: Locale, criterion: string, standing: Standing): string {
  const state = stateWords(locale, standing);
  return translator(locale)('conformity.row', { criterion, title: criterionTitle(locale, criterion), state });
}

function stateWords(locale: Locale, { evidence, seen }: Standing): string {
  const t = translator(locale);
  if (evidence.by === 'tests') return t('conformity.byTest');
  if (evidence.by === 'sample') return t('conformity.bySample', { date: formats(locale).date(sampled) });
  if (evidence.by === 'unknown') return t('conformity.unknown');
  if (evidence.by === 'none' || seen?.pages === 0) return t('conformity.nothing');
  if (!seen) return t('conformity.atBuild');
  return seen.refuted > 0
    ? t('conformity.refuted', { count: seen.refuted })
    : t('conformity.byBuild', { count: seen.pages });
}
