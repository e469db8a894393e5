import { filmOnShelf } from '../../media/shelf.ts';
import { cueAt, type Cue } from '../../model/film/captions/captions.ts';
import type { Chapter } from '../../model/story/documentary.ts';
import { heardAt } from '../../model/film/captions/heard-at.ts';
import { filmLanguage } from '../../model/film/film-language.ts';
import { secondsOf } from '../../model/film/read-moment.ts';
import type { Languages } from '../../i18n/languages.ts';
import type { Locale } from '../../schema/locale.ts';

/**
 * The sentence that a reader of a language reads under a chapter's film at a moment; its place in the transcript has the
 * address `#t=` and the whole second at which it begins.
 * @param moment `0:41`
 */
export function spokenAt(
  { id, film }: Chapter,
  reader: Locale,
  moment: string | undefined,
  languages: Languages,
): { cue: Cue; second: number; language: Locale } | undefined {
  if (!film || moment === undefined) return undefined;
  const { captions } = filmOnShelf(id);
  const language = filmLanguage(captions, reader, film.language, languages) ?? film.language;
  const cue = cueAt(captions[language]?.cues ?? [], secondsOf(moment));
  return cue && { cue, second: Math.floor(cue.start), language };
}

/** The second at which what is heard at a moment begins, as its transcript has it; that moment, where nothing is. */
export function heardSecond({ id, film }: Chapter, reader: Locale, moment: string, languages: Languages): number {
  const captions = film ? filmOnShelf(id).captions : {};
  const language = film && filmLanguage(captions, reader, film.language, languages);
  const cues = language === undefined ? [] : (captions[language]?.cues ?? []);
  return heardAt(cues, secondsOf(moment))?.second ?? secondsOf(moment);
}
