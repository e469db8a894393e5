import { hash } from 'node:crypto';
import type { Documentary } from '../model/story/documentary.ts';
import type { Tree } from '../model/story/tree.ts';
import type { Locale } from '../schema/locale.ts';
import { allChapters, type Content } from './content.ts';
import type { DataFile } from './fields/fields.ts';
import type { Noted } from './kept/told.ts';
import { treeInMarks } from './set-marks.ts';
import { mdxText, type MdxText } from './text/mdx-text.ts';

/** The texts of chapters as they were written, each read into a tree when its page is made, and then let go. */
export interface WrittenTexts {
  /** @param chapter `peru/andes` */
  tree: (chapter: string, locale: Locale) => Tree;
  /** Letters that change with any letter of the text. */
  sum: (chapter: string, locale: Locale) => string;
}

/**
 * Letters that change with whatever a page may know of the documentary, but for what is written in the texts of chapters:
 * with every file of fields, and with all that is said of each text.
 */
export function sumOfFacts(content: Content, { site, missions, borders, chapters }: Documentary): string {
  const sumOf = (file: DataFile) => content.told?.noted(file)?.sum ?? file.data;
  const files = content.postings.flatMap(({ id, facts, chapters: folders }) => [
    [id, sumOf(facts)],
    ...folders.map(({ id: name, facts, photographs }) => [name, sumOf(facts), sumOf(photographs)]),
  ]);
  const texts = chapters.map(({ id, texts: said }) => [id, said]);
  return hash('sha256', JSON.stringify([site, missions, borders, files, texts]));
}

/** Holds the bytes of all texts, and nothing else of what was read. */
export function writtenTexts(content: Content): WrittenTexts {
  return among(
    new Map(allChapters(content).flatMap(({ id, texts }) => texts.map((text) => written(id, text, content)))),
  );
}

interface Written extends Noted {
  file: string;
  name: string;
}

function written(chapter: string, text: MdxText, { told }: Content): [string, Written] {
  const { file, name } = text;
  return [`${chapter}/${name}`, { file, name, ...(told?.noted(text) ?? notedIn(text.source)) }];
}

/** In a function of its own: what is made where the content is known would hold all of it. */
function among(texts: ReadonlyMap<string, Written>): WrittenTexts {
  const textOf = (chapter: string, locale: Locale) => {
    const text = texts.get(`${chapter}/${locale}`);
    if (!text) throw new Error(`${chapter} has no text in “${locale}”.`);
    return text;
  };
  return {
    tree: (chapter, locale) => {
      const { file, name, bytes } = textOf(chapter, locale);
      return treeInMarks(mdxText(file, name, bytes.toString()).tree, locale);
    },
    sum: (chapter, locale) => textOf(chapter, locale).sum,
  };
}

function notedIn(source: string): Noted {
  const bytes = Buffer.from(source);
  return { sum: hash('sha256', bytes), bytes };
}
