// Can a chapter be taken along: is its book one that every reading system opens, light, and whole?
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { translator } from '../src/i18n/messages.ts';
import { writtenChapters } from './support/chapters.ts';
import { publishedPages } from './support/pages.ts';

const folder = inject('folder');
// That of the whole journey stands beside the home page (journey-books.test.ts).
const books = globSync('*/*/*.epub', { cwd: folder }).sort();
const pages = new Map(publishedPages().map(({ address, html }) => [address, html]));

/** The book of a chapter, by the address of its page. */
const bookOf = (address: string) => address.replace(/^\/|\/$/g, '').concat('.epub');
const chapters = writtenChapters().filter(({ address }) => books.includes(bookOf(address)));
const filesOf = (book: string) => unzipSync(new Uint8Array(readFileSync(join(folder, book))));

test('there are books, each in a language its chapter is written in', () => {
  expect(chapters.length).toBe(books.length);
  expect(new Set(chapters.map(({ locale }) => locale)).size).toBeGreaterThan(1);
});

describe.each(chapters)('the book of $id in “$locale”', ({ address, title, gallery, film, locale }) => {
  const book = bookOf(address);

  test('has no fault that another checker finds', async () => {
    const { messages } = await EpubCheck.validate(new Uint8Array(readFileSync(join(folder, book))));
    expect(messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))).toEqual([]);
  });

  test('weighs no more than 2.5 MB, as the page says where it can be taken along', () => {
    const { length } = readFileSync(join(folder, book));
    expect(length).toBeLessThanOrEqual(2_500_000);
    expect(pages.get(`${address}${translator(locale)('address.keep')}/`)).toContain(`href="/${book}"`);
  });

  test('has its title, its photographs, and its film in words', () => {
    const files = filesOf(book);
    const text = strFromU8(files['EPUB/chapter.xhtml'] ?? new Uint8Array());
    expect(text).toContain(`<h1>${title.replaceAll('&', '&amp;')}`);
    for (const name of gallery) expect(text).toContain(`src="pictures/${name}.webp"`);
    expect('EPUB/film.xhtml' in files).toBe(film !== undefined);
    expect(text).toContain(`dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`);
  });

  test('marks sentences that are on its page, in the order they are heard', () => {
    const files = filesOf(book);
    const overlay = files['EPUB/heard.smil'];
    if (!overlay) return expect(film).toBeUndefined();
    const page = strFromU8(files['EPUB/film.xhtml'] ?? new Uint8Array());
    const pairs = [...strFromU8(overlay).matchAll(/#(s\d+)"\/><audio src="sound\.m4a" clipBegin="([\d:.]+)"/g)];
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(([, id = '']) => !page.includes(`id="${id}"`))).toEqual([]);
    const begins = pairs.map(([, , begin = '']) => begin);
    expect(begins).toEqual(begins.toSorted());
    expect(files['EPUB/sound.m4a']?.length).toBeGreaterThan(1000);
  });
});
