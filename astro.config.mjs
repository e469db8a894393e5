import { defineConfig } from 'astro/config';
import { documentary } from './scripts/documentary.ts';
import { keptPages } from './scripts/kept-pages.ts';
import { publication } from './scripts/publication.ts';
import { savedContent } from './scripts/saved-content.ts';
import { sitemapWithAlternates } from './scripts/sitemap.ts';

const { site, base } = publication();
const pages = { all: undefined };

/**
 * Vite fetches the style sheets of a late script with it, by a kilobyte of code on every page. Here the import alone will
 * do: pages name their sheets (sheets.ts), and the two scripts that need another ask for it themselves (late-sheet.ts).
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  // Nor is there a list of what it would fetch.
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  integrations: [keptPages(pages), sitemapWithAlternates(pages)],
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports, savedContent(), documentary(base)],
    build: {
      // One style sheet for the components of all pages: cut by component, a page would wait for six. And no script
      // small enough to be written into a page: the policy allows files of our own and nothing else.
      cssCodeSplit: false,
      assetsInlineLimit: 0,
    },
  },
});
