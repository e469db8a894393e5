import type { Languages } from '../../i18n/languages.ts';
import { translator } from '../../i18n/messages.ts';
import { isWrittenIn, type Chapter, type Documentary } from '../../model/story/documentary.ts';
import { mainJourney } from '../../model/story/journey.ts';
import type { Tree } from '../../model/story/tree.ts';
import type { Locale, Words } from '../../schema/locale.ts';
import type { Site } from '../../schema/site.ts';
import style from './book.css?raw';
import { navigation, type Entry } from './navigation.ts';
import { packageDocument, type BookFile } from './package-document.ts';
import { plateItem, type Plate } from './plates.ts';
import { filmEntry, filmIn, toldChapter } from './told-chapter.ts';
import { platesOfAll } from './plates-of-all.ts';
import { escaped, xhtmlPage } from './xhtml.ts';
import { zipped } from './zipped.ts';

/** What a book of several chapters needs to know beside them. */
export interface JourneyShop {
  site: Site;
  languages: Languages;
  treeOf: (chapter: Chapter) => Tree;
  /** The whole address of a chapter in that language. */
  addressOf: (chapter: Chapter) => string;
  /** The whole address of the home page in that language. */
  home: string;
}

/** The chapters of the main journey that are written in a language; none where there are to be no books. */
export const chaptersOfJourney = ({ site, chapters }: Documentary, language: Locale): Chapter[] =>
  site.epub === 'none' ? [] : mainJourney(chapters, site).filter((chapter) => isWrittenIn(chapter, language));

const isWritten = { type: 'application/xhtml+xml', isRead: true };

/**
 * The whole journey as one book (EPUB 3.3): each chapter with its photographs, its sources, and its film in words. Eight
 * films would be heard for 6 MB: the book of each chapter has its sound, this one leads to it.
 * @param chapters one at least, each written in the language, in the order they are told
 */
export function journeyBook(chapters: readonly Chapter[], language: Locale, shop: JourneyShop): Uint8Array {
  const { site, languages, home } = shop;
  const t = translator(language);
  const say = (said: Words) => languages.said(said, language).text;
  const pictures = platesOfAll(chapters, language);
  const pages: [name: string, title: string, body: string][] = [];
  const entries = chapters.map((chapter, index): Entry => {
    const number = String(index + 1);
    const own = { site, languages, tree: shop.treeOf(chapter), address: shop.addressOf(chapter) };
    const plates = pictures[index] ?? new Map<string, Plate>();
    const name = `chapter-${number}.xhtml`;
    const { body, entry } = toldChapter(chapter, language, own, { name, plates, link: say(site.name) });
    pages.push([name, entry.title, body]);
    const film = filmIn(chapter, language, own);
    if (!film) return entry;
    const words = filmEntry(`film-${number}.xhtml`, language);
    pages.push([words.page, words.title, film.told.body]);
    return { ...entry, parts: [...(entry.parts ?? []), words] };
  });
  const name = say(site.name);
  const title = `<h1>${escaped(name)}</h1>
<p>${escaped(say(site.tagline))}</p>
<p>${escaped(say(site.description))}</p>
<p class="small">${escaped(say(site.publisher))}</p>
<p class="small"><a href="${escaped(home)}">${escaped(home)}</a></p>`;
  const plates = pictures.flatMap((of, index) =>
    [...of].map(([of, plate]) => ({ plate, isCover: index === 0 && of === chapters[0]?.cover })),
  );
  const files: BookFile[] = [
    { ...isWritten, name: 'title.xhtml', id: 'title' },
    { ...isWritten, name: 'nav.xhtml', id: 'nav', properties: 'nav' },
    ...pages.map(([file]) => ({ ...isWritten, name: file, id: file.replace('.xhtml', '') })),
    { name: 'book.css', id: 'style', type: 'text/css' },
    ...plates.map(({ plate, isCover }) => plateItem(plate, isCover)),
  ];
  const last = (days: string[]) => days.toSorted().at(-1) ?? '';
  const facts = {
    identifier: home,
    title: name,
    summary: say(site.description),
    language,
    publisher: say(site.publisher),
    licence: site.licence,
    published: last(chapters.map(({ published }) => published)),
    updated: last(chapters.map(({ published, updated = published }) => updated)),
  };
  return zipped(
    {
      'package.opf': packageDocument(facts, files),
      'title.xhtml': xhtmlPage(name, language, title),
      'nav.xhtml': xhtmlPage(t('book.contents'), language, navigation(entries, language)),
      ...Object.fromEntries(pages.map(([file, of, body]) => [file, xhtmlPage(of, language, body)])),
      'book.css': style,
    },
    Object.fromEntries(plates.map(({ plate: { name: file, file: shelved } }) => [file, shelved])),
  );
}
