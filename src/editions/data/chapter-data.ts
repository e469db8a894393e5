import type { Article, Thing } from 'schema-dts';
import { factsOf } from '../../i18n/locales.ts';
import { chapterAddress } from '../../model/story/addresses.ts';
import { isWrittenIn, languagesOf, textIn, type Chapter, type ChapterText } from '../../model/story/documentary.ts';
import type { Locale } from '../../schema/locale.ts';
import { filmData, filmId } from './film-data.ts';
import { licenceAddress } from './licences.ts';
import { pictureData, picturesShown } from './picture-data.ts';
import { placesData, postData } from './place-data.ts';
import { publisherOf, siteId, type OfSite } from './site-data.ts';

/** A chapter in a language: the text, its film, its photographs, its place. @param card the whole address of its card */
export function chapterData(chapter: Chapter, text: ChapterText, of: OfSite, card: string): Thing[] {
  const film = filmData(chapter, text, of);
  const pictures = picturesShown(chapter, text).map((name) => pictureData(chapter, text, name, of));
  const place = postData(chapter.posting, of);
  return [articleData(chapter, text, of, card), ...(film ? [film] : []), ...pictures, place];
}

function articleData(chapter: Chapter, text: ChapterText, of: OfSite, card: string): Article {
  const url = of.whole.of(chapterAddress(text.locale, chapter));
  const address = licenceAddress(of.site.licence);
  const places = placesData(chapter, of, text.locale);
  return {
    '@type': 'Article',
    '@id': articleId(chapter, text.locale, of),
    url,
    mainEntityOfPage: url,
    headline: text.title,
    description: text.summary,
    inLanguage: factsOf(text.locale).tag,
    datePublished: chapter.published,
    dateModified: chapter.updated ?? chapter.published,
    timeRequired: `PT${text.readingMinutes}M`,
    author: publisherOf(of),
    publisher: publisherOf(of),
    ...(address && { license: address }),
    isAccessibleForFree: true,
    isPartOf: { '@id': siteId(of) },
    image: card,
    ...(chapter.film && { video: { '@id': filmId(url) } }),
    locationCreated: { '@id': `${postData(chapter.posting, of)['@id']}` },
    ...(places.length > 0 && { contentLocation: places }),
    ...translations(chapter, text.locale, of),
  };
}

/** What machines call a chapter in a language. */
export const articleId = (chapter: Chapter, language: Locale, { whole }: OfSite): string =>
  `${whole.of(chapterAddress(language, chapter))}#chapter`;

/** A translation names what it was made from, and the text that was first its translations. */
function translations(chapter: Chapter, language: Locale, of: OfSite): Partial<Pick<ArticleFields, Translations>> {
  const other = (locale: Locale) => ({
    '@type': 'Article' as const,
    '@id': articleId(chapter, locale, of),
    url: of.whole.of(chapterAddress(locale, chapter)),
    headline: textIn(chapter, locale).title,
    inLanguage: factsOf(locale).tag,
  });
  if (language !== chapter.language) {
    return isWrittenIn(chapter, chapter.language) ? { translationOfWork: other(chapter.language) } : {};
  }
  const others = languagesOf(chapter).filter((locale) => locale !== language);
  return others.length > 0 ? { workTranslation: others.map(other) } : {};
}

type Translations = 'translationOfWork' | 'workTranslation';
type ArticleFields = Extract<Article, { '@type': 'Article' }>;
