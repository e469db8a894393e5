import { expect, test } from 'vitest';
import { gone, toldAbout } from '../../../testing/content/told-about.ts';

test('a page that other languages lack is shown in that of the site, which it is asked for in', () => {
  expect(toldAbout({ 'pages/legal/ar.mdx': gone, 'pages/legal/ru.mdx': gone })).toBe('');
  expect(toldAbout({ 'pages/legal/fr.mdx': gone })).toMatchInlineSnapshot(`
    "pages/legal  This page is not written in “fr”, the language of the site.
        Every reader is owed it: write fr.mdx, with title and summary in the head."
  `);
});

test('a page the site does not have is told', () => {
  expect(toldAbout({ 'pages/team/fr.mdx': '---\ntitle: Nous\nsummary: Nous\n---\n\nNous.\n' })).toMatchInlineSnapshot(`
    "pages/team  “team” is no page of this site.
        The pages are about, accessibility, legal, privacy."
  `);
});
