// Can somebody begin a documentary of their own here: with nothing in it, and then with one chapter?
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import rules from '../.htmlvalidate.mjs';
import { serve } from '../scripts/serve.ts';
import { rulesBroken, watchRules } from './support/axe.ts';
import { browserOfTests } from './support/browser.ts';
import { watchFaults } from './support/faults.ts';
import { addFirstChapter, built, command, givenName, newDocumentary } from './support/new-documentary.ts';
import { publishedPages } from './support/pages.ts';
import { drawAll } from './support/rendering.ts';

const root = newDocumentary();
const browser = await browserOfTests();

/** What is wrong with a site, for two readers of its HTML and for who walks through it in two languages. */
async function faultsOf(site: string): Promise<string[]> {
  const faults: string[] = [];
  const checker = new HtmlValidate(new StaticConfigLoader(rules));
  const pages = publishedPages(site);
  for (const { address, html } of pages) {
    const { results } = await checker.validateString(html, address);
    for (const { message } of results.flatMap(({ messages }) => messages)) faults.push(`${address}: ${message}`);
    if (/undefined|NaN|Infinity|\[object/.test(html)) faults.push(`${address} shows what is nothing`);
  }
  const server = await serve(site, '/', 0);
  const listening = server.address();
  const origin = `http://localhost:${typeof listening === 'object' && listening ? listening.port : 0}`;
  const tab = await browser.newPage({ reducedMotion: 'reduce' });
  await watchRules(tab);
  await watchFaults(tab, faults);
  for (const { address } of pages.filter(({ address: one }) => /^\/(?:(?:fr|ar)\/.*)?$/.test(one))) {
    await tab.setViewportSize({ width: 320, height: 800 });
    await tab.goto(`${origin}${address}`);
    await drawAll(tab);
    for (const width of [320, 1280]) {
      await tab.setViewportSize({ width, height: 800 });
      if ((await excess(tab)) > 0) faults.push(`${address} is wider than ${width} px`);
      for (const rule of await rulesBroken(tab)) faults.push(`${address} at ${width} px: ${rule}`);
    }
  }
  await tab.goto(`${origin}/fr/`);
  for (const name of ['closer', 'world', 'farther']) await tab.locator(`.tools button[name="${name}"]`).click();
  await tab.close();
  server.closeAllConnections();
  server.close();
  return faults;
}

const excess = (tab: Page): Promise<number> => tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);

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

  test('keeps what it keeps in a browser under its own name', async () => {
    const server = await serve(join(root, 'dist'), '/', 0);
    const listening = server.address();
    const origin = `http://localhost:${typeof listening === 'object' && listening ? listening.port : 0}`;
    const tab = await browser.newPage();
    await tab.goto(`${origin}/`);
    await tab.locator('main a[hreflang="de"]').click();
    await tab.waitForURL(`${origin}/de/`);
    expect(await tab.evaluate(() => Object.entries(localStorage))).toEqual([['nord.locale', 'de']]);
    await tab.close();
    server.closeAllConnections();
    server.close();
  });

  test('with one chapter, in one language, at a post of a kind of its own, is a whole site', async () => {
    await addFirstChapter(root);
    expect(command(root, 'scripts/check.ts')).toContain('7 languages, 1 posting, 1 chapter: nothing to mend.');
    const site = built(root);
    expect(await faultsOf(site)).toEqual([]);
    const addresses = publishedPages(site).map(({ address }) => address);
    expect(addresses.filter((address) => address.includes('iceland'))).toContain('/ar/iceland/');
    expect(addresses.filter((address) => address.endsWith('/le-glacier/'))).toEqual(['/fr/iceland/le-glacier/']);
  });
});
