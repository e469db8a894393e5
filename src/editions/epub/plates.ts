import { formats } from '../../i18n/formats.ts';
import type { Languages } from '../../i18n/languages.ts';
import { photographOnShelf, type PictureFile } from '../../media/shelf.ts';
import { photographNamed, type Chapter } from '../../model/story/documentary.ts';
import type { Locale, Words } from '../../schema/locale.ts';
import type { BookFile } from './package-document.ts';
import { escaped, inLanguage } from './xhtml.ts';

/** A picture of the book, and where its bytes are. */
export interface Plate {
  /** `pictures/relief.webp` */
  name: string;
  id: string;
  file: PictureFile;
}

/** Pixels of width the pictures of a book have at most: as many as fit into what it may weigh, the most first. */
export const widths = [1200, 828, 640, 420] as const;

/** What pictures weigh, in bytes. */
export const weightOf = (plates: ReadonlyMap<string, Plate>): number =>
  [...plates.values()].reduce((sum, { file }) => sum + file.bytes, 0);

/**
 * Pictures of a chapter, by the names of the photographs.
 * @param most pixels of width
 * @param before what their names begin with in a book of several chapters: `3-`
 */
export function platesAt(chapter: Chapter, names: readonly string[], most: number, before = ''): Map<string, Plate> {
  return new Map(
    names.map((name) => {
      const { webp } = photographOnShelf(chapter.id, name);
      const file = webp.findLast(({ width }) => width <= most) ?? webp[0];
      if (!file) throw new Error(`“${name}” of ${chapter.id} has no picture.`);
      return [name, { name: `pictures/${before}${name}.webp`, id: `picture-${before}${name}`, file }];
    }),
  );
}

/**
 * The pictures of a chapter, all as wide as fits.
 * @param names of the photographs, each once
 * @param room bytes that are left for them
 */
export function platesOf(chapter: Chapter, names: readonly string[], room: number): Map<string, Plate> {
  const sets = widths.map((most) => platesAt(chapter, names, most));
  return sets.find((plates) => weightOf(plates) <= room) ?? sets.at(-1) ?? new Map<string, Plate>();
}

/** A picture as the book lists it. @param isCover whether reading systems show it where they show the book */
export const plateItem = ({ name, id }: Plate, isCover: boolean): BookFile => ({
  name,
  id,
  type: 'image/webp',
  ...(isCover && { properties: 'cover-image' }),
});

/** A photograph with its words below it, each once: the book is read from its first page to its last. */
export function figuresOf(
  chapter: Chapter,
  plates: ReadonlyMap<string, Plate>,
  language: Locale,
  languages: Languages,
) {
  const shown = new Set<string>();
  const { beside } = formats(language);
  // Words that are missing in the book's language are said in the nearest, and say which.
  const say = (words: Words) => {
    const { text, language: own } = languages.said(words, language);
    return own === language ? escaped(text) : `<span ${inLanguage(own)}>${escaped(text)}</span>`;
  };
  return (name: string): string => {
    const plate = plates.get(name);
    if (!plate || shown.has(name)) return '';
    shown.add(name);
    const { alt, caption, credit } = photographNamed(chapter, name);
    const seen = languages.said(alt, language);
    const own = seen.language === language ? '' : ` ${inLanguage(seen.language)}`;
    return `<figure><img src="${plate.name}" alt="${escaped(seen.text)}"${own}/><figcaption>${beside(say(caption), say(credit))}</figcaption></figure>`;
  };
}
