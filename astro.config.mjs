import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { sitemapWithAlternates } from './scripts/sitemap.ts';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  integrations: [mdx(), sitemapWithAlternates()],
  devToolbar: { enabled: false },
  vite: {
    build: {
      // One style sheet for the whole site, and no script small enough to be written into a page:
      // the policy allows files of our own and nothing else.
      cssCodeSplit: false,
      assetsInlineLimit: 0,
    },
  },
});
