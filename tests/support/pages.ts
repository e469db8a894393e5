import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { pressSegment } from '../../src/model/story/addresses.ts';

/** A page as it is published. */
export interface PublishedPage {
  /** From the root of the site: `/fr/algerie/`, `/404.html`. */
  address: string;
  /** Its path on the disk. */
  file: string;
  html: string;
}

/** A film alone, for pages of other sites: no page of the site itself. */
const embeds = '*/*/*/embed/index.html';

/** Every page of the built site, in the order of their addresses; those that other sites show are not among them. */
export function publishedPages(folder = inject('folder')): PublishedPage[] {
  const files = globSync('**/*.html', { cwd: folder, exclude: [embeds] }).sort();
  if (files.length === 0) throw new Error(`There is no page in ${folder}/.`);
  return files.map((path) => {
    const file = join(folder, path);
    return { address: `/${path.replace(/(^|\/)index\.html$/, '$1')}`, file, html: readFileSync(file, 'utf8') };
  });
}

/** The pages of films that other sites may show within theirs. */
export const publishedEmbeds = (folder = inject('folder')): PublishedPage[] =>
  globSync(embeds, { cwd: folder })
    .sort()
    .map((path) => {
      const file = join(folder, path);
      return { address: `/${path.replace(/index\.html$/, '')}`, file, html: readFileSync(file, 'utf8') };
    });

/** Parts of pages that come with a gesture, in documents of their own: `/fr/film.htm`. */
export const publishedParts = (folder = inject('folder')): PublishedPage[] =>
  globSync('**/*.htm', { cwd: folder })
    .sort()
    .map((path) => {
      const file = join(folder, path);
      return { address: `/${path}`, file, html: readFileSync(file, 'utf8') };
    });

/** Whether an address is that of a page that says “not found”. */
export const isNotFound = (address: string): boolean => /\/404(\.html|\/)$/.test(address);

/** Whether an address is that of a page for the press, which no page leads to and nothing lists. */
export function isForPress(address: string): boolean {
  const [, language = '', , , last, ...end] = address.split('/');
  return end.length === 1 && last === pressSegment(language);
}

/** Whether every page is tested, and not one of each kind: `npm run test:all`. */
export const isEveryPage = import.meta.env.MODE === 'release';

/** The languages whose pages are looked at: the source, one from right to left, one without blanks. */
const looked = ['fr', 'ar', 'zh'];

/**
 * One page of each kind, in three languages: pages with the same classes are alike, whatever their words. Before a
 * release all of them, and of those that stand below a chapter (what can be taken along, for the press, a quote) one of
 * each kind in every language: they have the words of their chapter, each of which is looked at.
 */
export function pagesOfEachKind(folder = inject('folder')): PublishedPage[] {
  const seen = new Set<string>();
  return publishedPages(folder).filter(({ address, html }) => {
    const [, language = '', , , below] = address.split('/');
    if (isEveryPage && !below) return true;
    if (!isEveryPage && language !== '' && !/\./.test(language) && !looked.includes(language)) return false;
    const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
    const kind = [language, ...new Set(classes.sort())].join(' ');
    return !seen.has(kind) && seen.add(kind);
  });
}
