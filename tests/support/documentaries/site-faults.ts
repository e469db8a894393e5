import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import rules from '../../../.htmlvalidate.mjs';
import { serve } from '../../../scripts/serve.ts';
import { rulesBroken, watchRules } from '../axe.ts';
import { watchFaults } from '../faults.ts';
import { publishedPages, type PublishedPage } from '../pages.ts';
import { drawAll } from '../rendering.ts';

/** Serves a site for as long as `use` takes. */
export async function served<Result>(site: string, use: (origin: string) => Promise<Result>): Promise<Result> {
  const server = await serve(site, '/', 0);
  const listening = server.address();
  try {
    return await use(`http://localhost:${typeof listening === 'object' && listening ? listening.port : 0}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * What is wrong with a site, for two readers of its HTML and for who walks through it.
 * @param isWalked of the pages, those that are opened in a browser
 */
export async function siteFaults(
  site: string,
  browser: Browser,
  isWalked: (page: PublishedPage) => boolean,
): Promise<string[]> {
  const faults: string[] = [];
  const checker = new HtmlValidate(new StaticConfigLoader(rules));
  const pages = publishedPages(site);
  for (const { address, html } of pages) {
    const { results } = await checker.validateString(html, address);
    for (const { message } of results.flatMap(({ messages }) => messages)) faults.push(`${address}: ${message}`);
    if (/undefined|NaN|Infinity|\[object/.test(html)) faults.push(`${address} shows what is nothing`);
  }
  await served(site, async (origin) => {
    const tab = await browser.newPage({ reducedMotion: 'reduce' });
    await watchRules(tab);
    await watchFaults(tab, faults);
    for (const { address } of pages.filter(isWalked)) {
      await tab.setViewportSize({ width: 320, height: 800 });
      await tab.goto(`${origin}${address}`);
      await drawAll(tab);
      for (const width of [320, 1280]) {
        await tab.setViewportSize({ width, height: 800 });
        if ((await excess(tab)) > 0) faults.push(`${address} is wider than ${width} px`);
        for (const rule of await rulesBroken(tab)) faults.push(`${address} at ${width} px: ${rule}`);
      }
    }
    await tab.close();
  });
  return faults;
}

const excess = (tab: Page): Promise<number> => tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
