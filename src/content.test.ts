import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The sources of all pages, by their names. */
const pages = new Map(globSync('src/pages/**/*.{astro,ts}').map((path) => [path, readFileSync(path, 'utf8')]));
const thoseWith = (word: string) => [...pages].filter(([, text]) => text.includes(word)).map(([path]) => path);
const ofChapter = 'src/pages/[locale]/[posting]/[chapter]';
const own = ['.astro', '.epub.ts', '/[keep].astro', '/[quotes]/[quote].astro']
  .map((name) => `${ofChapter}${name}`)
  .toSorted();

// A page that is taken over from the build before must say by its key all that it shows.
describe('the text of a chapter', () => {
  it('is read by the page of the chapter alone, by its book, its quotes and what can be taken along, whose key it is', () => {
    expect(pages.size).toBeGreaterThan(15);
    expect(thoseWith('readTree').toSorted()).toEqual(own);
    expect(thoseWith('keyOfText').toSorted()).toEqual(own);
  });

  it('is read with others by pages whose key is that of all they show, or that have none', () => {
    const keyed = thoseWith('readWholeDocumentary').filter((path) => pages.get(path)?.includes('cacheKey'));
    expect(keyed.length).toBeGreaterThan(3);
    // The search is named by all that is in it.
    expect(keyed.filter((path) => !/keyOfSeveral|cacheKey: print/.test(pages.get(path) ?? ''))).toEqual([]);
  });
});

describe('the text of a fixed page', () => {
  it('is read by a page without a key: no key speaks of it', () => {
    const readers = thoseWith('readPage');
    expect(readers.length).toBeGreaterThan(0);
    expect(readers.filter((path) => pages.get(path)?.includes('cacheKey'))).toEqual([]);
  });
});
