// Can somebody begin a documentary of their own here: with nothing in it, and then with one chapter?
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { addFirstChapter } from './support/documentaries/first-chapter.ts';
import { served, siteFaults } from './support/documentaries/site-faults.ts';
import { built, command, givenName, newDocumentary } from './support/new-documentary.ts';
import { publishedPages, type PublishedPage } from './support/pages.ts';

const root = newDocumentary();
const browser = await browserOfTests();

/** The pages in French and in Arabic, and the gateway. */
const isWalked = ({ address }: PublishedPage) => /^\/(?:(?:fr|ar)\/.*)?$/.test(address);

const faultsOf = (site: string) => siteFaults(site, browser, isWalked);

describe('a new documentary', () => {
  test('has nothing of the demonstration but the guide and the borders', () => {
    expect(readdirSync(join(root, 'content')).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'borders.yaml',
      'missions.yaml',
      'pages',
      'postings',
      'site.yaml',
      'words',
    ]);
    expect(readdirSync(join(root, 'content/postings'))).toEqual(['.gitkeep']);
  });

  test('has nothing to mend, and says what is still to be written', () => {
    const told = command(root, 'scripts/check.ts');
    expect(told).toContain('7 languages, 0 postings, 0 chapters: nothing to mend.');
    expect(told).toContain('content/pages/legal  This page is still to be written in ar, de, en, es, fr, ru, zh.');
  });

  test('without a chapter is a whole site all the same', async () => {
    const site = built(root);
    expect(await faultsOf(site)).toEqual([]);
    const home = publishedPages(site).find(({ address }) => address === '/fr/');
    expect(home?.html).toContain('Aucun chapitre n’est encore publié.');
    expect(home?.html).toContain(givenName);
    for (const file of ['fr/feed.xml', 'sitemap-0.xml', '404.html', 'fr/404.html', 'globe.json', 'robots.txt']) {
      expect(existsSync(join(site, file)), file).toBe(true);
    }
  });

  test('keeps what it keeps in a browser under its own name', () =>
    served(join(root, 'dist'), async (origin) => {
      const tab = await browser.newPage();
      await tab.goto(`${origin}/`);
      await tab.locator('main a[hreflang="de"]').click();
      await tab.waitForURL(`${origin}/de/`);
      expect(await tab.evaluate(() => Object.entries(localStorage))).toEqual([['nord.locale', 'de']]);
      await tab.goto(`${origin}/fr/`);
      for (const name of ['closer', 'world', 'farther']) await tab.locator(`.tools button[name="${name}"]`).click();
      await tab.close();
    }));

  test('with one chapter in French, captions in French and one photograph, is a whole site', async () => {
    await addFirstChapter(root, ['fr'], true);
    expect(command(root, 'scripts/check.ts')).toContain('7 languages, 1 posting, 1 chapter: nothing to mend.');
    const site = built(root);
    expect(await faultsOf(site)).toEqual([]);
    const addresses = publishedPages(site).map(({ address }) => address);
    expect(addresses.filter((address) => address.includes('iceland'))).toContain('/ar/iceland/');
    expect(addresses.filter((address) => address.endsWith('/le-glacier/'))).toEqual(['/fr/iceland/le-glacier/']);
  });
});
