// The XML sitemap: the pages search engines may list, each with its alternates in the other languages.
// What a page says of itself in its head is the one source: the sitemap only repeats it.
import sitemap, { type SitemapItem, type SitemapOptions } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { SitePages } from './kept-pages.ts';
import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes in which the head of most pages ends. */
const most = 32_768;

/** What ends it. */
const end = '</head>';

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
        return withWhatIsShown(item, headOf(new URL(`${path}index.html`, folder)));
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

/** Ten thousand heads are read into one place. */
let place = Buffer.alloc(2 * most);

/** The head of a page: of ten thousand little more is read. */
function headOf(page: URL): string {
  const file = openSync(page, 'r');
  let length = 0;
  let ends = -1;
  for (let read = most; read > 0 && ends < 0;) {
    if (place.length < length + most) place = Buffer.concat([place, Buffer.alloc(place.length)]);
    read = readSync(file, place, length, most, length);
    ends = place.subarray(0, length + read).indexOf(end, Math.max(0, length - end.length));
    length += read;
  }
  closeSync(file);
  return place.toString('utf8', 0, ends < 0 ? length : ends);
}

/** The same with the photographs and the film its data for machines tell of, and the day it last changed. */
export function withWhatIsShown(item: SitemapItem, head: string): SitemapItem | undefined {
  const entry = withAlternates(item, head);
  const things = dataIn(head);
  const article = things.find((thing) => thing['@type'] === 'Article');
  const video = things.find((thing) => thing['@type'] === 'VideoObject');
  const pictures = things.filter((thing) => thing['@type'] === 'ImageObject');
  return (
    entry && {
      ...entry,
      ...(article?.dateModified && { lastmod: article.dateModified }),
      ...(pictures.length > 0 && { img: pictures.map(({ contentUrl }) => ({ url: contentUrl })) }),
      ...(video && { video: [videoEntry(video)] }),
    }
  );
}

/** What is read of a page's data, as the page writes it (src/editions/data). */
type Told = Record<'@type', string> & Partial<Record<Field, string>>;
type Field = 'contentUrl' | 'dateModified' | 'description' | 'duration' | 'name' | 'thumbnailUrl' | 'uploadDate';

function dataIn(head: string): Told[] {
  const [, after = ''] = head.split('<script type="application/ld+json">');
  const [json = ''] = after.split('</script>');
  return json === '' ? [] : (JSON.parse(json) as { '@graph': Told[] })['@graph'];
}

const videoEntry = ({ name, description, thumbnailUrl, contentUrl, duration = '', uploadDate }: Told) => ({
  title: name,
  description,
  thumbnail_loc: thumbnailUrl,
  content_loc: contentUrl,
  // “PT50S”
  duration: parseInt(duration.slice(2), 10),
  publication_date: uploadDate,
});

/** An entry of the sitemap, with the alternates its page names; nothing for a page that asks not to be listed. */
export function withAlternates(item: SitemapItem, head: string): SitemapItem | undefined {
  if (/<meta name="robots" content="noindex"/.test(head)) return undefined;
  const links = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
  return { ...item, links: links.map(([, lang = '', url = '']) => ({ lang, url })) };
}
