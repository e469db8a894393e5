import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The sources of all pages, by their names. */
const pages = new Map(globSync('src/pages/**/*.{astro,ts}').map((path) => [path, readFileSync(path, 'utf8')]));
const thoseWith = (word: string) => [...pages].filter(([, text]) => text.includes(word)).map(([path]) => path);
const own = ['src/pages/[locale]/[posting]/[chapter].astro', 'src/pages/[locale]/[posting]/[chapter].epub.ts'];
const ofJourney = 'src/pages/[locale]/[book].epub.ts';

// A page that is taken over from the build before must say by its key all that it shows.
describe('the text of a chapter', () => {
  it('is read by the page and the book of the chapter alone, whose key it is', () => {
    expect(pages.size).toBeGreaterThan(15);
    expect(thoseWith('readTree')).toEqual(own);
    expect(thoseWith('keyOfText').sort()).toEqual([ofJourney, ...own].sort());
  });

  it('is read with all the others by pages without a key, and by the book of the journey, whose key is that of each it tells', () => {
    const keyed = thoseWith('readWholeDocumentary').filter((path) => pages.get(path)?.includes('cacheKey'));
    expect(keyed).toEqual([ofJourney]);
    expect(pages.get(ofJourney)).toContain('...told.map((chapter) => keyOfText(chapter, language))');
  });
});

describe('the text of a fixed page', () => {
  it('is read by a page without a key: no key speaks of it', () => {
    const readers = thoseWith('readPage');
    expect(readers.length).toBeGreaterThan(0);
    expect(readers.filter((path) => pages.get(path)?.includes('cacheKey'))).toEqual([]);
  });
});
