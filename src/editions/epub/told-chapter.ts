import { formats } from '../../i18n/formats.ts';
import type { Languages } from '../../i18n/languages.ts';
import { translator } from '../../i18n/messages.ts';
import { filmOnShelf, type ShelvedFilm } from '../../media/shelf.ts';
import { filmLanguage } from '../../model/film/film-language.ts';
import { textIn, type Chapter } from '../../model/story/documentary.ts';
import type { Tree } from '../../model/story/tree.ts';
import type { Locale, Words } from '../../schema/locale.ts';
import type { Site } from '../../schema/site.ts';
import { filmPage, type FilmPage } from './film-page.ts';
import type { Entry } from './navigation.ts';
import { figuresOf, type Plate } from './plates.ts';
import { textOf } from './text.ts';
import { escaped } from './xhtml.ts';

/** What a book needs to know beside its chapter. */
export interface BookShop {
  /** Its text in that language. */
  tree: Tree;
  site: Site;
  languages: Languages;
  /** The whole address of the chapter in that language. */
  address: string;
}

/** The film of a chapter, and the words of it that a book in a language has; nothing where there are none. */
export function filmIn(
  { id, film }: Chapter,
  language: Locale,
  { languages, address }: BookShop,
): { film: ShelvedFilm; told: FilmPage } | undefined {
  if (!film) return undefined;
  const shelved = filmOnShelf(id);
  const spoken = filmLanguage(shelved.captions, language, film.language, languages);
  return spoken === undefined
    ? undefined
    : { film: shelved, told: filmPage(shelved, spoken, language, `${address}#film`) };
}

/** The photographs a chapter shows, each once: its cover, those in its text, those of its gallery. */
export function picturesOf({ cover }: Chapter, { inText, gallery }: { inText: string[]; gallery: string[] }): string[] {
  return [...new Set([cover, ...inText, ...gallery])];
}

/**
 * A chapter as a page of a book, and what the contents say of it.
 * @param name of the page: `chapter.xhtml`
 * @param link where it can be read on the site, in words
 */
export function toldChapter(
  chapter: Chapter,
  language: Locale,
  { tree, languages, address }: BookShop,
  { name, plates, link }: { name: string; plates: ReadonlyMap<string, Plate>; link: string },
): { body: string; entry: Entry } {
  const { title, summary } = textIn(chapter, language);
  const { posting } = chapter;
  const { place } = formats(language);
  const say = (said: Words) => languages.said(said, language).text;
  const figure = figuresOf(chapter, plates, language, languages);
  const parts: Entry[] = [];
  const part = (of: string) => {
    const id = `part-${parts.length + 1}`;
    parts.push({ page: `${name}#${id}`, title: of });
    return id;
  };
  // The cover stands before the text: it is asked for first.
  const cover = figure(chapter.cover);
  const text = textOf(tree, { language, figure, part });
  const body = `<h1>${escaped(title)}</h1>
<p class="small">${escaped(place(say(posting.post.city), say(posting.name)))}</p>
<p>${escaped(summary)}</p>
${cover}
<p class="small"><a href="${escaped(address)}">${escaped(link)}</a></p>
${text}`;
  return { body, entry: { page: name, title, parts } };
}

/** The film of a chapter in the contents. */
export const filmEntry = (name: string, language: Locale): Entry => ({
  page: name,
  title: translator(language)('transcript.title'),
});
