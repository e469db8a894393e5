import { expect, test } from 'vitest';
import { gone, toldAbout } from '../../../testing/content/told-about.ts';

test('a page that two languages lack is one problem', () => {
  expect(toldAbout({ 'pages/legal/ar.mdx': gone, 'pages/legal/ru.mdx': gone })).toMatchInlineSnapshot(`
    "pages/legal  This page is not written in ar, ru.
        Every reader is owed it: write ar.mdx, ru.mdx, with title and summary in the head."
  `);
});

test('a page the site does not have is told', () => {
  expect(toldAbout({ 'pages/team/fr.mdx': '---\ntitle: Nous\nsummary: Nous\n---\n\nNous.\n' })).toMatchInlineSnapshot(`
    "pages/team  “team” is no page of this site.
        The pages are about, accessibility, legal, privacy."
  `);
});
