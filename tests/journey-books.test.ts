// Can the whole journey be taken along: is its book one that every reading system opens, light, whole, and the same each time?
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, inject, test } from 'vitest';
import { languages, writtenChapters } from './support/chapters.ts';

const folder = inject('folder');
/** Where EPUBCheck is, the checker book sellers ask, if it is: `EPUBCHECK_JAR=…/epubcheck.jar`. A book takes it seconds. */
const jar = process.env['EPUBCHECK_JAR'];
const site = parse(readFileSync('content/site.yaml', 'utf8')) as { id: string; journey: string[] };
const written = writtenChapters();

/** The chapters of the journey in a language, in the order they are told. */
const toldIn = (language: string) =>
  site.journey.flatMap((id) => written.filter((one) => one.id === id && one.locale === language));
const spoken = languages().filter((language) => toldIn(language).length > 0);

const inXml = (text: string) => text.replaceAll('&', '&amp;');
/** Words as they were written: printers’ spaces are set between them. */
const plain = (text: string) => text.replaceAll(/[\s\u00a0\u202f\u2060]+/g, '').replaceAll(/<\/?sup>/g, '');

test('there is one in each language in which a chapter of the journey is told, and no other', () => {
  const books = globSync('*/*.epub', { cwd: folder }).sort();
  expect(books).toEqual(spoken.map((language) => `${language}/${site.id}.epub`).sort());
});

describe.each(spoken)('the book of the journey in “%s”', (language) => {
  const file = join(folder, language, `${site.id}.epub`);
  const book = new Uint8Array(readFileSync(file));
  const files = unzipSync(book);
  const page = (name: string) => strFromU8(files[`EPUB/${name}`] ?? new Uint8Array());

  test('has no fault that another checker finds, and weighs no more than 2.5 MB', async () => {
    const { messages } = await EpubCheck.validate(book);
    expect(messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))).toEqual([]);
    expect(book.length).toBeLessThanOrEqual(2_500_000);
  });

  test('tells each chapter that is written in it, with its photographs, its sources and its film in words', () => {
    const names = Object.keys(files).filter((name) => name.startsWith('EPUB/chapter-'));
    expect(names).toHaveLength(toldIn(language).length);
    for (const [index, { title, gallery, film, mdx }] of toldIn(language).entries()) {
      const chapter = page(`chapter-${index + 1}.xhtml`);
      expect(plain(chapter)).toContain(plain(`<h1>${inXml(title)}</h1>`));
      for (const name of gallery) expect(chapter).toContain(`src="pictures/${index + 1}-${name}.webp"`);
      for (const [, href = ''] of mdx.matchAll(/\]\((https:[^)\s]+)\)/g)) expect(chapter).toContain(inXml(href));
      expect(page(`film-${index + 1}.xhtml`) !== '').toBe(film !== undefined);
    }
  });

  test('has contents in which each chapter has its parts, every one of which is there', () => {
    const contents = page('nav.xhtml');
    const links = [...contents.matchAll(/<a href="([^"#]+)(?:#([^"]+))?">/g)];
    expect(links.length).toBeGreaterThan(toldIn(language).length);
    for (const [, name = '', part] of links) {
      expect(page(name)).not.toBe('');
      if (part !== undefined) expect(page(name)).toContain(`id="${part}"`);
    }
    expect(contents.match(/<ol>/g)?.length).toBeGreaterThan(toldIn(language).length);
  });

  test('tells no hour at which it was made', () => {
    const view = new DataView(book.buffer, book.byteOffset);
    // The time and the day of the first file, as archives write them: the first moment they know.
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
    expect(page('package.opf')).toMatch(/dcterms:modified">\d{4}-\d\d-\d\dT00:00:00Z</);
  });

  test.skipIf(jar === undefined)('has no fault that EPUBCheck finds', () => {
    const words = ['-jar', jar ?? '', '--quiet', '--failonwarnings', '--json', '-', file];
    const report = execFileSync('java', words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    expect((JSON.parse(report) as { messages: unknown[] }).messages).toEqual([]);
  });
});
