// Can a documentary speak two languages, or eight, and tell a chapter in one that none of its buttons speaks?
import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserOfTests, readDocuments } from './support/browser.ts';
import { addFirstChapter } from './support/documentaries/first-chapter.ts';
import { siteFaults } from './support/documentaries/site-faults.ts';
import { built, command, newDocumentary } from './support/new-documentary.ts';
import { publishedPages } from './support/pages.ts';

const browser = await browserOfTests();

/** The language of a page, and of each part of it that has another. */
const languagesOf = (site: string, address: string) =>
  readDocuments(
    browser,
    publishedPages(site).filter((page) => page.address === address),
    (document) => ({
      page: document.documentElement.lang,
      title: document.querySelector('h1')?.closest('[lang]')?.getAttribute('lang'),
      prose: document.querySelector('.scene > p:not(.where, .as-of)')?.closest('[lang]')?.getAttribute('lang'),
      picture: document.querySelector('figure.photograph')?.closest('[lang]')?.getAttribute('lang'),
      button: document.querySelector('.ways a')?.closest('[lang]')?.getAttribute('lang'),
      menu: [...document.querySelectorAll('#languageMenu a')].map((link) => link.getAttribute('hreflang')),
    }),
  ).then(([page]) => page?.found);

/** Says in a documentary which chapters can be taken along. */
const takeAlong = (root: string, which: 'all' | 'none') =>
  appendFileSync(join(root, 'content/site.yaml'), `\nepub: ${which}\n`);

describe('a documentary in French and English', () => {
  const root = newDocumentary('--languages', 'fr,en');

  test('asks for no other language, and has no page in one', async () => {
    await addFirstChapter(root, ['fr', 'en']);
    takeAlong(root, 'none');
    expect(command(root, 'scripts/check.ts')).toContain('2 languages, 1 posting, 1 chapter: nothing to mend.');
    const site = built(root);
    expect(await siteFaults(site, browser, () => true)).toEqual([]);
    // What no chapter offers has no page.
    expect(publishedPages(site).filter(({ address }) => /\/(?:keep|emporter)\//.test(address))).toEqual([]);
    expect(publishedPages(site).filter(({ html }) => html.includes('class="take"'))).toEqual([]);
    const first = new Set(publishedPages(site).map(({ address }) => address.split('/')[1]));
    expect([...first].toSorted()).toEqual(['', '404.html', 'en', 'fr']);
  });

  test('tells a chapter in Georgian, with English buttons, and says which is which', async () => {
    const again = newDocumentary('--languages', 'fr,en');
    await addFirstChapter(again, ['ka', 'fr'], true);
    takeAlong(again, 'all');
    expect(command(again, 'scripts/check.ts')).toContain('2 languages, 1 posting, 1 chapter: nothing to mend.');
    const site = built(again);
    expect(await siteFaults(site, browser, ({ address }) => /^\/(?:ka|en)\//.test(address))).toEqual([]);
    const addresses = publishedPages(site).map(({ address }) => address);
    expect(addresses.filter((address) => address.startsWith('/ka/'))).toEqual([
      '/ka/iceland/mqinvari/',
      '/ka/iceland/mqinvari/keep/',
      '/ka/iceland/mqinvari/press/',
    ]);
    expect(await languagesOf(site, '/ka/iceland/mqinvari/keep/')).toMatchObject({ page: 'en', title: 'ka' });
    expect(await languagesOf(site, '/ka/iceland/mqinvari/')).toEqual({
      page: 'en',
      title: 'ka',
      prose: 'ka',
      picture: 'ka',
      button: 'en',
      menu: ['fr', 'en', 'ka'],
    });
  });
});

describe('a documentary in eight languages', () => {
  const root = newDocumentary();

  test('has learnt the eighth from one file of words', async () => {
    const site = join(root, 'content/site.yaml');
    writeFileSync(site, readFileSync(site, 'utf8').replace(/^( {2}ru: .*)$/m, '$1\n  pt: [es, en]'));
    copyFileSync('fixtures/words/pt.json', join(root, 'content/words/pt.json'));
    await addFirstChapter(root, ['fr', 'en']);
    const told = command(root, 'scripts/check.ts');
    expect(told).toContain('8 languages, 1 posting, 1 chapter: nothing to mend.');
    expect(told).toMatch(/shown in another language: .*\bpt \d+/);
  });

  test('shows its pages in it, and what is not written yet in the nearest language', async () => {
    const site = built(root);
    expect(await siteFaults(site, browser, ({ address }) => address.startsWith('/pt/'))).toEqual([]);
    const words = JSON.parse(readFileSync('fixtures/words/pt.json', 'utf8')) as Record<string, string>;
    const home = publishedPages(site).find(({ address }) => address === '/pt/')?.html ?? '';
    expect(home).toContain('lang="pt"');
    expect(home).toContain(words['nav.missions']);
    // The tagline is written in the seven languages the machine knows: Spanish stands in.
    expect(home).toMatch(/<p class="tagline"[^>]*>\s*<span lang="es" dir="ltr">/);
    const about = await languagesOf(site, `/pt/${words['address.about'] ?? ''}/`);
    expect(about).toMatchObject({ page: 'pt', title: 'es' });
  });
});
