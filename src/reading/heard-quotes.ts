import type { Cue } from '../model/film/captions/captions.ts';
import { heardAt } from '../model/film/captions/heard-at.ts';
import { typesetCue } from '../model/film/captions/typeset-cue.ts';
import { filmFile } from '../model/film/film-files.ts';
import { secondsOf } from '../model/film/read-moment.ts';
import type { Quote } from '../model/story/quotes.ts';
import type { Locale } from '../schema/locale.ts';
import type { ChapterFolder } from './content.ts';
import { textAt } from './fields/fields.ts';

/** What is said in the film of a chapter in a language; nothing where it has no captions in it, or no film. */
export function captionsIn({ facts, media }: ChapterFolder, locale: Locale): readonly Cue[] | undefined {
  const film = textAt(facts.data, 'film', 'file');
  if (film === undefined) return undefined;
  return media.find(({ name }) => {
    const role = filmFile(name, film);
    return role?.kind === 'captions' && role.locale === locale;
  })?.cues;
}

/** The quotes of a text, those that are taken from the film with what is said in it then, as its captions are set. */
export function withHeard(quotes: readonly Quote[], chapter: ChapterFolder, locale: Locale): Quote[] {
  const cues = quotes.some(({ isHeard }) => isHeard) ? captionsIn(chapter, locale) : undefined;
  const set = cues?.map((cue) => typesetCue(cue, locale)) ?? [];
  return quotes.map((quote) => {
    const heard = quote.isHeard && quote.film ? heardAt(set, secondsOf(quote.film)) : undefined;
    if (!heard) return quote;
    return { ...quote, words: heard.words, ...(heard.voice && !quote.by && { by: heard.voice }) };
  });
}
