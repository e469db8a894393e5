import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openKept, type Kept } from '../../src/reading/kept/store.ts';
import { versionOf } from '../../src/reading/kept/version.ts';
import { seenOn, type Seen } from './judge.ts';
import { readPage } from './read-page.ts';

/** What was found on a page. */
export interface LookedAt {
  seen: Seen;
  /** How many of its addresses begin with the address of the site. */
  addresses: number;
}

/** Code that looks at a page, and the packages with which it does. */
const lookers = ['src/i18n', 'src/model', 'src/schema', 'scripts/conformity', 'package.json', 'package-lock.json'];

/** What was found on the pages of a run before; a page that is the same, to the byte, is not looked at again. */
export const keptLooks = (): Kept =>
  openKept(join('.cache', 'pages', 'looks'), () => versionOf(...lookers, 'node_modules/.package-lock.json'));

/**
 * Looks at every page of a built site, one after the other: a page is let go before the next is read.
 * @param site as its addresses begin: `https://example.org`
 */
export function lookAtPages(folder: string, site: string, kept: Kept): [address: string, LookedAt][] {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  const pages = files.map((file): [string, LookedAt] => {
    const bytes = readFileSync(join(folder, file));
    const address = `/${file.replace(/index\.html$/, '')}`;
    const key = hash('sha256', `${address} ${site} ${hash('sha256', bytes)}`);
    const known = kept.get(key);
    if (known) return [address, JSON.parse(known.toString()) as LookedAt];
    const html = bytes.toString();
    const found = { seen: seenOn(readPage(address, html)), addresses: html.split(site).length - 1 };
    kept.set(key, JSON.stringify(found));
    return [address, found];
  });
  kept.save();
  return pages;
}
