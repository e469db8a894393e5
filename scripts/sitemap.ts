// The XML sitemap: the pages search engines may list, each with its alternates in the other languages.
// What a page says of itself in its head is the one source: the sitemap only repeats it.
import sitemap, { type SitemapItem, type SitemapOptions } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { SitePages } from './kept-pages.ts';
import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes in which the head of a page ends. */
const longestHead = 32_768;

/**
 * The integrations that write `sitemap-index.xml`, after `@astrojs/sitemap`.
 * @param pages all there are, where somebody knows; else those Astro has made
 */
export function sitemapWithAlternates(pages: SitePages): AstroIntegration[] {
  let folder: URL;
  let base: string;

  return [
    {
      name: 'sitemap-with-alternates',
      hooks: {
        'astro:config:done': ({ config }) => {
          folder = config.outDir;
          base = config.base;
        },
      },
    },
    onAllPages(pages, {
      serialize: (item) => {
        const path = new URL(item.url).pathname.slice(base.replace(/\/$/, '').length + 1);
        return withAlternates(item, headOf(new URL(`${path}index.html`, folder)));
      },
    }),
  ];
}

function onAllPages(pages: SitePages, options: SitemapOptions): AstroIntegration {
  const integration = sitemap(options);
  const done = integration.hooks['astro:build:done'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:build:done': (given) => done?.({ ...given, pages: pages.all ?? given.pages }),
    },
  };
}

/** The head of a page: of ten thousand no more is read. */
function headOf(page: URL): string {
  const file = openSync(page, 'r');
  const bytes = Buffer.alloc(longestHead);
  const head = bytes.toString('utf8', 0, readSync(file, bytes));
  closeSync(file);
  return head;
}

/** An entry of the sitemap, with the alternates its page names; nothing for a page that asks not to be listed. */
export function withAlternates(item: SitemapItem, head: string): SitemapItem | undefined {
  if (/<meta name="robots" content="noindex"/.test(head)) return undefined;
  const links = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
  return { ...item, links: links.map(([, lang = '', url = '']) => ({ lang, url })) };
}
