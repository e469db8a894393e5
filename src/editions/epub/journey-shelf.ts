import type { WholeDocumentary } from '../../model/story/whole-documentary.ts';
import { chapterAddress, homeAddress } from '../../model/story/addresses.ts';
import type { Locale } from '../../schema/locale.ts';
import { chaptersOfJourney, journeyBook } from './journey-book.ts';

const made = new WeakMap<WholeDocumentary, Map<Locale, Uint8Array>>();

/**
 * The whole journey as a book, made once of what was read, for the page that gives it and for those that say its weight.
 * @param whole the address of something on the site, with its host
 * @returns nothing where no chapter of it is written in the language, or where there are to be no books
 */
export function bookOfJourney(
  documentary: WholeDocumentary,
  language: Locale,
  whole: (address: string) => string,
): Uint8Array | undefined {
  const books = made.get(documentary) ?? new Map<Locale, Uint8Array>();
  made.set(documentary, books);
  const known = books.get(language);
  const chapters = chaptersOfJourney(documentary, language);
  if (known || chapters.length === 0) return known;
  const { site, languages, treeOf } = documentary;
  const book = journeyBook(chapters, language, {
    site,
    languages,
    treeOf: (chapter) => treeOf(chapter, language),
    addressOf: (chapter) => whole(chapterAddress(language, chapter)),
    home: whole(homeAddress(language)),
  });
  books.set(language, book);
  return book;
}
