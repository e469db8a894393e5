import type {
  Annotation,
  AnnotationPage,
  Canvas,
  ContentResource,
  InternationalString,
  Manifest,
} from '@iiif/presentation-3';
import { factsOf } from '../../i18n/locales.ts';
import type { MessageKey } from '../../i18n/words.ts';
import type { FilmRendition, ShelvedFilm, TimedText } from '../../media/shelf.ts';
import { chapterAddress } from '../../model/story/addresses.ts';
import { languagesOf, textIn, type Chapter } from '../../model/story/documentary.ts';
import type { Locale, Words } from '../../schema/locale.ts';
import { filmFolder, filmManifestAddress } from './addresses.ts';
import { rangesOf } from './film-ranges.ts';
import { inEach, ofWords, saidIn } from './languages.ts';
import { rightsOf } from './rights.ts';

/** What a manifest needs to know beside the chapter and its film. */
export interface Published {
  /** The whole address of a page or a file of the site, from the address under its root. */
  at: (address: string) => string;
  /** The whole address of a film or a picture, which may be on another host. */
  media: (src: string) => string;
  publisher: Words;
  /** The licence of the texts and the films, by its SPDX name. */
  licence: string;
  home: string;
}

/**
 * A film as archives and libraries exchange it: a manifest of IIIF Presentation 3.0, in every language its chapter is
 * written in, with its captions and descriptions beside it and its chapters as ranges.
 */
export function filmManifest(chapter: Chapter, film: ShelvedFilm, published: Published): Manifest {
  const { at, media } = published;
  const base = at(filmFolder(chapter));
  const canvas = `${base}canvas`;
  const label = inEach(languagesOf(chapter), (language) => textIn(chapter, language).title);
  const rights = rightsOf(published.licence);
  const { jpeg } = film.poster;
  const ranges = rangesOf(film, base);
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: at(filmManifestAddress(chapter)),
    type: 'Manifest',
    label,
    summary: inEach(languagesOf(chapter), (language) => textIn(chapter, language).summary),
    navDate: `${chapter.published}T00:00:00Z`,
    ...(rights && { rights }),
    requiredStatement: {
      label: saidIn(languagesOf(chapter), 'credits.title'),
      value: ofWords(published.publisher),
    },
    provider: [
      {
        id: published.home,
        type: 'Agent',
        label: ofWords(published.publisher),
        homepage: [page(published.home, ofWords(published.publisher))],
      },
    ],
    homepage: languagesOf(chapter).map((language) =>
      page(
        at(chapterAddress(language, chapter)),
        inEach([language], () => textIn(chapter, language).title),
        [factsOf(language).tag],
      ),
    ),
    thumbnail: [picture(media(jpeg.src), jpeg)],
    items: [canvasOf(film, { canvas, label, published })],
    ...(ranges.length > 0 && { structures: ranges }),
  };
}

function canvasOf(
  film: ShelvedFilm,
  { canvas, label, published }: { canvas: string; label: InternationalString; published: Published },
): Canvas {
  const { duration, width, height } = film;
  const texts = [
    ...timedTexts(film.captions, 'player.captions'),
    ...timedTexts(film.descriptions, 'player.describedToRead'),
  ];
  const annotations = (name: string, items: Annotation[]): AnnotationPage => ({
    id: `${canvas}/${name}`,
    type: 'AnnotationPage',
    items,
  });
  return {
    id: canvas,
    type: 'Canvas',
    label,
    ...{ duration, width, height },
    items: [
      annotations('film', [
        {
          id: `${canvas}/painting`,
          type: 'Annotation',
          motivation: 'painting',
          body: { type: 'Choice', items: film.renditions.map((one) => rendition(one, duration, published)) },
          target: canvas,
        },
      ]),
    ],
    annotations: [
      annotations(
        'texts',
        texts.map(({ src, language, words }, index) => ({
          id: `${canvas}/text/${index + 1}`,
          type: 'Annotation' as const,
          motivation: 'supplementing' as const,
          body: {
            id: published.at(src),
            type: 'Text',
            format: 'text/vtt',
            label: words,
            language: factsOf(language).tag,
          } as ContentResource,
          target: canvas,
        })),
      ),
    ],
  };
}

const rendition = ({ src, type, width, height }: FilmRendition, duration: number, { media }: Published) =>
  ({ id: media(src), type: 'Video', format: type.replace(/;.*$/, ''), width, height, duration }) as ContentResource;

const page = (id: string, label: InternationalString, language?: string[]) =>
  ({ id, type: 'Text', label, format: 'text/html', ...(language && { language }) }) as ContentResource;

const picture = (id: string, { width, height }: { width: number; height: number }) =>
  ({ id, type: 'Image', format: 'image/jpeg', width, height }) as ContentResource;

const timedTexts = (texts: Readonly<Record<Locale, TimedText>>, name: MessageKey) =>
  Object.entries(texts).map(([language, { src }]) => ({ src, language, words: saidIn([language], name) }));
