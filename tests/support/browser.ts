import type { Browser, JSHandle, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { openChromium } from '../../scripts/chromium.ts';
import type { PublishedPage } from './pages.ts';

/** A browser for the tests of one file, closed after the last of them. */
export async function browserOfTests(): Promise<Browser> {
  const browser = await openChromium();
  afterAll(() => browser.close());
  return browser;
}

/**
 * Reads pages as the browser's own parser does, without loading what they link to.
 * @param read runs in the browser: it can use nothing but the document
 */
export async function readDocuments<Result>(
  browser: Browser,
  pages: PublishedPage[],
  read: (document: Document) => Result,
): Promise<(PublishedPage & { found: Result })[]> {
  const tab = await browser.newPage();
  const results = [];
  for (const page of pages) {
    const parsed: JSHandle<Document> = await tab.evaluateHandle(
      (html) => new DOMParser().parseFromString(html, 'text/html'),
      page.html,
    );
    results.push({ ...page, found: (await parsed.evaluate(read as (document: Document) => unknown)) as Result });
    await parsed.dispose();
  }
  await tab.close();
  return results;
}

/** Visits every address with a few tabs at once. @param visit is given a tab of its own, used again for the next address */
export async function visitAll(
  addresses: string[],
  openTab: () => Promise<Page>,
  visit: (tab: Page, address: string) => Promise<void>,
  tabs = 2,
): Promise<void> {
  const waiting = addresses.values();
  await Promise.all(
    Array.from({ length: tabs }, async () => {
      const tab = await openTab();
      for (const address of waiting) await visit(tab, address);
      await tab.close();
    }),
  );
}
