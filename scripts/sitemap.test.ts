import { expect, test } from 'vitest';
import { withAlternates } from './sitemap.ts';

const item = { url: 'https://example.org/fr/' };

test('an entry carries the languages its page names', () => {
  const html = `<head><link rel="alternate" hreflang="fr" href="https://example.org/fr/">
    <link rel="alternate" hreflang="zh-Hans" href="https://example.org/zh/">
    <link rel="alternate" type="application/rss+xml" href="/fr/feed.xml"></head>`;

  expect(withAlternates(item, html)?.links).toEqual([
    { lang: 'fr', url: 'https://example.org/fr/' },
    { lang: 'zh-Hans', url: 'https://example.org/zh/' },
  ]);
});

test('a page that asks not to be listed is not in the sitemap', () => {
  expect(withAlternates(item, '<head><meta name="robots" content="noindex"></head>')).toBeUndefined();
});
