import type { Clip, VideoObject } from 'schema-dts';
import { factsOf } from '../../i18n/locales.ts';
import { translator } from '../../i18n/messages.ts';
import { plainRendition } from '../../media/film-weight.ts';
import { filmOnShelf, type ShelvedFilm } from '../../media/shelf.ts';
import { inWords } from '../../model/film/captions/plain-transcript.ts';
import { transcriptOf } from '../../model/film/captions/transcript.ts';
import { filmLanguage } from '../../model/film/film-language.ts';
import { chapterAddress } from '../../model/story/addresses.ts';
import type { Chapter, ChapterText } from '../../model/story/documentary.ts';
import type { Locale } from '../../schema/locale.ts';
import { publisherOf, type OfSite } from './site-data.ts';

/** The film of a chapter: where it is, what is said in it, and its own chapters; nothing where it has none. */
export function filmData(chapter: Chapter, text: ChapterText, of: OfSite): VideoObject | undefined {
  if (!chapter.film) return undefined;
  const film = filmOnShelf(chapter.id);
  const plain = plainRendition(film);
  if (!plain) return undefined;
  const url = of.whole.of(chapterAddress(text.locale, chapter));
  const { said, titles } = spokenIn(film, chapter, text, of);
  const clips = titles.map(({ start, text: name }, index): Clip => ({
    '@type': 'Clip',
    name,
    startOffset: Math.floor(start),
    endOffset: Math.floor(titles[index + 1]?.start ?? film.duration),
    url: `${url}#t=${Math.floor(start)}`,
  }));
  return {
    '@type': 'VideoObject',
    '@id': filmId(url),
    url: filmId(url),
    name: text.title,
    description: text.summary,
    inLanguage: factsOf(chapter.film.language).tag,
    thumbnailUrl: of.whole.media(film.poster.jpeg.src),
    uploadDate: chapter.published,
    duration: `PT${Math.max(1, Math.round(film.duration))}S`,
    contentUrl: of.whole.media(plain.src),
    encodingFormat: 'video/mp4',
    contentSize: `${plain.bytes} B`,
    width: { '@type': 'QuantitativeValue', value: plain.width, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: plain.height, unitCode: 'E37' },
    caption: Object.entries(film.captions).map(([locale, { src }]) => ({
      '@type': 'MediaObject',
      contentUrl: of.whole.of(src),
      encodingFormat: 'text/vtt',
      inLanguage: factsOf(locale).tag,
    })),
    ...(said && { transcript: said }),
    ...(clips.length > 0 && { hasPart: clips }),
    publisher: publisherOf(of),
  };
}

/** What machines call the film of a page. @param url the whole address of the page */
export const filmId = (url: string): string => `${url}#film`;

/** What is said in a film and what its chapters are called, for a reader: in their language, where it is there. */
function spokenIn({ captions, chapters, descriptions }: ShelvedFilm, { film }: Chapter, text: ChapterText, of: OfSite) {
  const spoken = film?.language ?? text.locale;
  const nearest = (texts: Readonly<Record<Locale, unknown>>) =>
    filmLanguage(texts, text.locale, spoken, of.languages) ?? spoken;
  const [language, titled] = [nearest(captions), nearest(chapters)];
  const t = translator(of.languages.nearest(language));
  const told = transcriptOf({
    captions: captions[language]?.cues ?? [],
    chapters: chapters[titled]?.cues ?? [],
    descriptions: descriptions[language]?.cues ?? [],
  });
  return {
    said: told.map(({ sentences }) => sentences.map((one) => inWords(one, t)).join(factsOf(language).gap)).join('\n'),
    titles: chapters[titled]?.cues ?? [],
  };
}
