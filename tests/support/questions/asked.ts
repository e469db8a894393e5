import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { inject } from 'vitest';
import { ask } from '../../../src/model/search/ask.ts';
import { LanguageIndex } from '../../../src/model/search/language-index.ts';
import { chapterFile, type ShownChapter } from '../../../src/model/search/search-files.ts';
import { pageAddress } from '../../../src/model/story/addresses.ts';

/** What answers a question on the page of a language, the best first: addresses with their part. */
export interface Asked {
  answers: string[];
  /** Every file of the search that was read on the way, from the root of the site. */
  files: string[];
}

/** Asks the built site as a browser does, file by file. @param most answers that are looked up */
export async function askSite(
  locale: string,
  question: string,
  most: number,
  folder = inject('folder'),
): Promise<Asked> {
  const files: string[] = [];
  const read = (at: string, name: string): unknown => {
    const file = `${at}${name}.json`;
    files.push(file);
    return JSON.parse(readFileSync(join(folder, file), 'utf8'));
  };
  const indexes = indexesOf(locale, folder);
  const languages = indexes.map(
    ([language, at]) => new LanguageIndex(language, (name) => Promise.resolve(read(at, name))),
  );
  const { hits } = await ask(question, languages, () => true);
  const [[, own] = ['', '']] = indexes;
  const chapters = new Map<number, ShownChapter>();
  const answers = hits.slice(0, most).flatMap(({ chapter, index }) => {
    const shown = chapters.get(chapter) ?? (read(own, chapterFile(chapter)) as ShownChapter);
    chapters.set(chapter, shown);
    const record = shown.records[index];
    return record ? [`${shown.address}#${record[0]}`] : [];
  });
  return { answers, files };
}

/** Where the page of a language says that the indexes are, its own first. */
export function indexesOf(locale: string, folder = inject('folder')): [language: string, at: string][] {
  const html = readFileSync(join(folder, pageAddress(locale, 'search'), 'index.html'), 'utf8');
  const [, written = '[]'] = /data-indexes="([^"]*)"/.exec(html) ?? [];
  return JSON.parse(written.replaceAll('&#34;', '"').replaceAll('&quot;', '"')) as [string, string][];
}

/** What a file weighs on the way, in bytes. @param file from the root of the site */
export const bytesOf = (file: string, folder = inject('folder')): number =>
  brotliCompressSync(readFileSync(join(folder, file))).length;
