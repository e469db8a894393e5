import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { fixedPages, homeAddress, localeOf, pageAddress } from '../../../src/model/story/addresses.ts';

/** The pages of one kind. */
export interface PageKind {
  /** `home`, `chapter`, `mission`, `credits` … */
  name: string;
  count: number;
  /** Elements of the page that has most of them, and its address. */
  most: number;
  heaviest: string;
}

/** All pages of a built site, by kind, the most numerous first. */
export function pageKinds(folder: string): PageKind[] {
  const pages = globSync('**/index.html', { cwd: folder }).map((file) => {
    const address = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    return { address, kind: kindOf(address), elements: elementsIn(readFileSync(join(folder, file), 'utf8')) };
  });
  return [...Map.groupBy(pages, ({ kind }) => kind)]
    .map(([name, ofKind]) => {
      const heaviest = ofKind.reduce((a, b) => (b.elements > a.elements ? b : a));
      return { name, count: ofKind.length, most: heaviest.elements, heaviest: heaviest.address };
    })
    .sort((a, b) => b.count - a.count);
}

/** What a page is, from its address: `/fr/missions/culture/2/` is one of a mission. */
function kindOf(address: string): string {
  const locale = localeOf('/', address);
  if (!locale) return 'gateway';
  if (address === homeAddress(locale)) return 'home';
  if (address.endsWith('/404/')) return 'not found';
  const page = fixedPages.find((one) => address.startsWith(pageAddress(locale, one)));
  const depth = address.split('/').length - 2;
  if (page === 'missions') return depth > 2 ? 'mission' : 'missions';
  return page ?? (depth > 3 ? 'quote' : depth > 2 ? 'chapter' : 'posting');
}

/** Elements of a document, as a browser that runs scripts counts them: of what waits in a template, none. */
export function elementsIn(html: string): number {
  let count = 0;
  let within = 0;
  const waits = (name: string) => name === 'noscript' || name === 'template';
  const parser = new Parser({
    onopentag: (name) => {
      if (within === 0) count++;
      if (waits(name)) within++;
    },
    onclosetag: (name) => {
      if (waits(name)) within--;
    },
  });
  parser.end(html);
  return count;
}
