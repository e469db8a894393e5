import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItem, newest } from '../../components/prose/feed-item.ts';
import { keyOfSeveral, readWholeDocumentary } from '../../content.ts';
import { wholeAddresses } from '../../editions/data/whole.ts';
import { factsOf } from '../../i18n/locales.ts';
import { homeAddress } from '../../model/story/addresses.ts';

export async function getStaticPaths() {
  const { languages, chapters } = await readWholeDocumentary();
  return languages.all.map((locale) => ({
    params: { locale },
    cacheKey: keyOfSeveral(newest(chapters, locale), locale),
  }));
}

/** The newest chapters written in a language, the newest first. */
export const GET: APIRoute = async ({ locals: { locale, say }, site: origin }) => {
  const { languages, site, missions, chapters, treeOf } = await readWholeDocumentary();
  const whole = wholeAddresses(origin, import.meta.env.BASE_URL);

  return rss({
    title: say(site.name),
    description: say(site.description),
    site: whole.of(homeAddress(locale)),
    customData: `<language>${factsOf(locale).tag}</language>`,
    items: newest(chapters, locale).map((chapter) => feedItem(chapter, { languages, missions, locale, whole, treeOf })),
  });
};
