import { shelfList } from './media/shelf.ts';
import { documentaryOf, pageOf } from './reading/documentary.ts';
import { readKeptContent } from './reading/kept/kept-content.ts';
import { openKept } from './reading/kept/store.ts';
import { packages, versionOf } from './reading/kept/version.ts';
import type { Content } from './reading/content.ts';
import { sumOfFacts, writtenTexts, type WrittenTexts } from './reading/written-texts.ts';
import { textIn, type Chapter, type Documentary } from './model/story/documentary.ts';
import type { WholeDocumentary } from './model/story/whole-documentary.ts';
import { withHeardWords } from './model/story/quotes.ts';
import type { Tree } from './model/story/tree.ts';
import type { Locale } from './schema/locale.ts';
import type { PageId } from './schema/page.ts';

interface Reading {
  content: Content;
  documentary: Documentary;
  whole: WholeDocumentary;
  texts: WrittenTexts;
  /** Letters that change with whatever any page may know of the documentary, but for the text of a chapter. */
  facts: string;
}

let read: Reading | undefined;

/**
 * Everything an editor wrote, read once: by a build for all of its pages, in development until something is saved
 * (scripts/saved-content.ts).
 */
function reading(): Reading {
  if (read) return read;
  const content = readKeptContent('content');
  const documentary = documentaryOf(content);
  content.told?.save();
  // What was read of the files of a thousand chapters is half a gigabyte: what is published of it is enough.
  const { sound: _, told: __, ...rest } = content;
  const pages = new Map([...content.pages].map(([id, texts]) => [id, texts.map((text) => ({ ...text }))]));
  const [texts, facts] = [writtenTexts(content), sumOfFacts(content, documentary)];
  return (read = {
    content: { ...rest, pages, postings: [] },
    documentary,
    whole: {
      ...documentary,
      treeOf: (chapter, language) => treeIn(texts, chapter, language),
      // Two chapters may have one text, but not its places and photographs.
      sumOf: ({ id }, language) => `${id} ${facts} ${texts.sum(id, language)}`,
      kept: (name) => openKept(`.cache/pages/${name}`, version),
    },
    texts,
    facts,
  });
}

let said: string | undefined;
/** Of the code, of the words of buttons, and of what is on the shelf. */
const version = () => (said ??= versionOf('src', 'content/words', shelfList, ...packages));

/** The text of a chapter, with what is said in its film where a quote asks for it. */
const treeIn = (texts: WrittenTexts, chapter: Chapter, language: Locale): Tree =>
  withHeardWords(texts.tree(chapter.id, language), textIn(chapter, language).quotes);

/**
 * The same with what is written in every chapter. A page that shows it has no key, and is always made; or that of every
 * text it shows (`keyOfSeveral`).
 */
export const readWholeDocumentary = (): Promise<WholeDocumentary> => Promise.resolve(reading().whole);

/** Everything that is published. */
export const readDocumentary = (): Promise<Documentary> => Promise.resolve(reading().documentary);

/** A page such as “about”: its title, its summary and its text. */
export const readPage = (page: PageId, locale: Locale) => Promise.resolve(pageOf(reading().content, page, locale));

/** The text of a chapter, for the page of that chapter in that language and for no other: `keyOfText` is that page's. */
export const readTree = (chapter: Chapter, locale: Locale): Promise<Tree> =>
  Promise.resolve(treeIn(reading().texts, chapter, locale));

/** The key of a page that shows several texts of a language. */
export const keyOfSeveral = (chapters: readonly Chapter[], locale: Locale): string => {
  const { texts, facts } = reading();
  return [facts, ...chapters.map(({ id }) => texts.sum(id, locale))].join(' ');
};

/**
 * The key of a page that may be taken over from the build before (scripts/kept-pages.ts), where the code is the same, too:
 * for one that shows anything of the documentary but the text of a chapter.
 */
export const keyOfFacts = (): string => reading().facts;

/** The same for the page of a chapter, which shows its text. */
export const keyOfText = ({ id }: Chapter, locale: Locale): string => {
  const { texts, facts } = reading();
  return `${facts} ${texts.sum(id, locale)}`;
};
