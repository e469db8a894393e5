import { formats } from '../../i18n/formats.ts';
import type { Languages } from '../../i18n/languages.ts';
import { photographOnShelf, type PictureFile } from '../../media/shelf.ts';
import { photographNamed, type Chapter } from '../../model/story/documentary.ts';
import type { Locale } from '../../schema/locale.ts';
import { escaped } from './xhtml.ts';

/** A picture of the book, and where its bytes are. */
export interface Plate {
  /** `pictures/relief.webp` */
  name: string;
  id: string;
  file: PictureFile;
}

/** Pixels of width the pictures of a book have at most: as many as fit into what it may weigh, the most first. */
const widths = [1200, 828, 640, 420];

/**
 * The pictures of a chapter, all as wide as fits.
 * @param names of the photographs, each once
 * @param room bytes that are left for them
 */
export function platesOf(chapter: Chapter, names: readonly string[], room: number): Map<string, Plate> {
  const at = (most: number) =>
    names.map((name) => {
      const { webp } = photographOnShelf(chapter.id, name);
      const file = webp.findLast(({ width }) => width <= most) ?? webp[0];
      if (!file) throw new Error(`“${name}” of ${chapter.id} has no picture.`);
      return { name: `pictures/${name}.webp`, id: `picture-${name}`, file };
    });
  const weight = (plates: Plate[]) => plates.reduce((sum, { file }) => sum + file.bytes, 0);
  const sets = widths.map(at);
  const chosen = sets.find((plates) => weight(plates) <= room) ?? sets.at(-1) ?? [];
  return new Map(names.map((name, index) => [name, chosen[index] as Plate]));
}

/** A photograph with its words below it, each once: the book is read from its first page to its last. */
export function figuresOf(
  chapter: Chapter,
  plates: ReadonlyMap<string, Plate>,
  language: Locale,
  languages: Languages,
) {
  const shown = new Set<string>();
  const { beside } = formats(language);
  const say = (words: Readonly<Record<Locale, string>>) => languages.said(words, language).text;
  return (name: string): string => {
    const plate = plates.get(name);
    if (!plate || shown.has(name)) return '';
    shown.add(name);
    const { alt, caption, credit } = photographNamed(chapter, name);
    return `<figure><img src="${plate.name}" alt="${escaped(say(alt))}"/><figcaption>${escaped(beside(say(caption), say(credit)))}</figcaption></figure>`;
  };
}
