import { formats } from '../../i18n/formats.ts';
import { translator } from '../../i18n/messages.ts';
import type { ShelvedFilm } from '../../media/shelf.ts';
import { inWords } from '../../model/film/captions/plain-transcript.ts';
import { transcriptOf, type TranscriptChapter } from '../../model/film/captions/transcript.ts';
import type { Locale } from '../../schema/locale.ts';
import { heardIn, type Heard } from './overlay.ts';
import { escaped, inLanguage } from './xhtml.ts';

/** The film of a chapter in words, for one page of the book. */
export interface FilmPage {
  /** XHTML. */
  body: string;
  heard: Heard[];
}

/**
 * @param language that of its captions; titles and descriptions are in the same, or left out
 * @param address where the film can be seen
 */
export function filmPage(film: ShelvedFilm, language: Locale, page: Locale, address: string): FilmPage {
  const chapters = transcriptOf({
    captions: film.captions[language]?.cues ?? [],
    chapters: film.chapters[language]?.cues ?? [],
    descriptions: film.descriptions[language]?.cues ?? [],
  });
  const heard = heardIn(chapters);
  const t = translator(page);
  const seen = `<p class="small"><a href="${escaped(address)}">${escaped(t('chapter.watch'))}</a></p>`;
  const words = chapters.map((chapter) => passage(chapter, heard, language)).join('\n');
  return {
    body: `<h1>${escaped(t('transcript.title'))}</h1>\n${seen}\n<section ${inLanguage(language)}>\n${words}\n</section>`,
    heard,
  };
}

function passage({ title, sentences }: TranscriptChapter, heard: readonly Heard[], language: Locale): string {
  const t = translator(language);
  const { gap } = formats(language);
  const words = sentences.map((sentence) => {
    const id = heard.find((one) => one.sentence === sentence)?.id;
    const text = escaped(inWords(sentence, t));
    return id === undefined ? text : `<span id="${id}">${text}</span>`;
  });
  return `${title === undefined ? '' : `<h2>${escaped(title)}</h2>\n`}<p>${words.join(gap)}</p>`;
}
