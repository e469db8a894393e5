import { formats } from '../../i18n/formats.ts';
import type { Languages } from '../../i18n/languages.ts';
import { typeset } from '../../i18n/typography.ts';
import { photographOnShelf } from '../../media/shelf.ts';
import { photographNamed, type Chapter, type Documentary } from '../../model/story/documentary.ts';
import type { Locale, Words } from '../../schema/locale.ts';
import type { Plate } from './card.ts';

/** What every card asks a documentary for. */
export type Told = Pick<Documentary, 'languages' | 'site'>;

export const said = (languages: Languages, words: Words, locale: Locale): string =>
  typeset(languages.said(words, locale).text, locale);

/** “Destinations, chroniques d’une diplomatie de terrain” */
export const footOf = ({ languages, site }: Told, locale: Locale): string =>
  formats(locale).row(said(languages, site.name, locale), said(languages, site.tagline, locale));

/** The cover of a chapter. */
export function coverOf(chapter: Chapter): Plate {
  const { kind, focus = 'middle' } = photographNamed(chapter, chapter.cover);
  const { webp } = photographOnShelf(chapter.id, chapter.cover);
  const large = webp.find(({ width }) => width >= enough) ?? webp.at(-1);
  if (!large) throw new Error(`The photograph “${chapter.cover}” of ${chapter.id} has no file. Run “npm run media”.`);
  return { kind, src: large.src, focus };
}

/** Pixels across that a card can show of a picture. */
const enough = 1200;
