import { languageAttributes, factsOf } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/messages.ts';
import { typeset } from '../../../i18n/typography.ts';
import { filmOnShelf } from '../../../media/shelf.ts';
import type { OtherTranscript } from '../../../model/film/captions/other-transcript.ts';
import { inWords } from '../../../model/film/captions/plain-transcript.ts';
import { transcriptOf, type Sentence, type TranscriptChapter } from '../../../model/film/captions/transcript.ts';
import { filmLanguage } from '../../../model/film/film-language.ts';
import type { Chapter } from '../../../model/story/documentary.ts';
import type { Languages } from '../../../i18n/languages.ts';
import type { Locale } from '../../../schema/locale.ts';

export interface Transcript {
  chapters: TranscriptChapter[];
  /** The language of its sentences. */
  language: Locale;
  /** The languages of its titles and of its descriptions, which may be others. */
  titles: Locale;
  descriptions: Locale;
}

/** The languages in which a chapter’s film is captioned; none where it has no film. */
export const captionLanguages = ({ id, film }: Chapter): Locale[] =>
  film ? Object.keys(filmOnShelf(id).captions) : [];

/** What a chapter’s film tells in one of the languages of its captions. The chapters of a film are alike in all of them. */
export function transcriptIn({ id, film }: Chapter, language: Locale, languages: Languages): Transcript {
  const { captions, chapters, descriptions } = filmOnShelf(id);
  const spoken = film?.language ?? language;
  const titles = filmLanguage(chapters, language, spoken, languages) ?? language;
  const described = filmLanguage(descriptions, language, spoken, languages) ?? language;
  return {
    ...{ language, titles, descriptions: described },
    chapters: transcriptOf({
      captions: captions[language]?.cues ?? [],
      chapters: chapters[titles]?.cues ?? [],
      descriptions: descriptions[described]?.cues ?? [],
    }),
  };
}

/** A sentence as it is read: who speaks, and what is seen, said in its language. */
export const wordsOf = (sentence: Sentence, locale: Locale): string =>
  typeset(inWords(sentence, translator(locale)), locale);

/** The same transcript for the page of another language, where it stands beside that one’s own. */
export const otherTranscript = ({ chapters, language, titles, descriptions }: Transcript): OtherTranscript => ({
  ...languageAttributes(language),
  gap: factsOf(language).gap,
  titles: languageAttributes(titles),
  descriptions: languageAttributes(descriptions),
  chapters: chapters.map(({ title, sentences }) => ({
    ...(title && { title }),
    sentences: sentences.map((sentence) =>
      sentence.kind === 'described'
        ? [wordsOf(sentence, descriptions)]
        : [wordsOf(sentence, language), sentence.start, sentence.end],
    ),
  })),
});
