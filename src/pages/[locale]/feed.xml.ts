import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { readDocumentary } from '../../content.ts';
import { factsOf } from '../../i18n/locales.ts';
import { chapterAddress, homeAddress } from '../../model/story/addresses.ts';
import { isWrittenIn, textIn } from '../../model/story/documentary.ts';

export const getStaticPaths = async () =>
  (await readDocumentary()).languages.all.map((locale) => ({ params: { locale } }));

/** Chapters a feed tells of: who follows it has seen the others. */
const most = 30;

/** The newest chapters written in a language, the newest first. */
export const GET: APIRoute = async ({ locals: { locale, say, href }, site }) => {
  const documentary = await readDocumentary();
  const chapters = documentary.chapters
    .filter((chapter) => isWrittenIn(chapter, locale))
    .toSorted((a, b) => b.published.localeCompare(a.published))
    .slice(0, most);

  return rss({
    title: say(documentary.site.name),
    description: say(documentary.site.description),
    site: new URL(href(homeAddress(locale)), site),
    customData: `<language>${factsOf(locale).tag}</language>`,
    items: chapters.map((chapter) => ({
      title: textIn(chapter, locale).title,
      description: textIn(chapter, locale).summary,
      link: new URL(href(chapterAddress(locale, chapter)), site).href,
      pubDate: new Date(chapter.published),
    })),
  });
};
