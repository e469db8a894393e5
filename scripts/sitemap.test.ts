import { expect, test } from 'vitest';
import { withAlternates, withWhatIsShown } from './sitemap.ts';

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

test('a chapter brings its photographs, its film and the day it last changed, as its page tells machines', () => {
  const data = {
    '@graph': [
      { '@type': 'Article', dateModified: '2026-11-25' },
      { '@type': 'ImageObject', contentUrl: 'https://example.org/media/a/full.webp' },
      {
        ...{ '@type': 'VideoObject', name: 'Lima', description: 'Il ne pleut pas.', duration: 'PT50S' },
        ...{ thumbnailUrl: 'https://example.org/a.jpg', contentUrl: 'https://example.org/a.mp4' },
        uploadDate: '2026-11-22',
      },
    ],
  };
  const html = `<head><script type="application/ld+json">${JSON.stringify(data)}</script></head>`;

  expect(withWhatIsShown(item, html)).toEqual({
    ...item,
    links: [],
    lastmod: '2026-11-25',
    img: [{ url: 'https://example.org/media/a/full.webp' }],
    video: [
      {
        ...{ title: 'Lima', description: 'Il ne pleut pas.', duration: 50, publication_date: '2026-11-22' },
        ...{ thumbnail_loc: 'https://example.org/a.jpg', content_loc: 'https://example.org/a.mp4' },
      },
    ],
  });
  expect(withWhatIsShown(item, '<head></head>')).toEqual({ ...item, links: [] });
});
