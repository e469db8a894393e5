import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItem, newest } from '../../../../components/prose/feed-item.ts';
import { keyOfSeveral, readWholeDocumentary } from '../../../../content.ts';
import { wholeAddresses } from '../../../../editions/data/whole.ts';
import { factsOf } from '../../../../i18n/locales.ts';
import { missionAddress, segmentOf, slugIn } from '../../../../model/story/addresses.ts';
import { tellsOf } from '../../../../model/story/documentary.ts';
import { missionNamed } from '../../../../model/story/missions.ts';

interface Props {
  id: string;
}

export async function getStaticPaths() {
  const { languages, missions, chapters } = await readWholeDocumentary();
  return languages.all.flatMap((locale) =>
    Object.entries(missions).map(([id, mission]) => ({
      params: { locale, missions: segmentOf(locale, 'missions'), mission: slugIn(mission, locale) },
      props: { id } satisfies Props,
      cacheKey: keyOfSeveral(newest(chapters.filter(tellsOf(id)), locale), locale),
    })),
  );
}

/** The newest chapters of a mission written in a language, the newest first. */
export const GET: APIRoute<Props> = async ({ locals: { locale, t, say }, site: origin, props: { id } }) => {
  const { languages, site, missions, chapters, treeOf } = await readWholeDocumentary();
  const mission = missionNamed(missions, id);
  const whole = wholeAddresses(origin, import.meta.env.BASE_URL);

  return rss({
    title: t('page.title', { title: say(mission.name), site: say(site.name) }),
    description: say(mission.summary),
    site: whole.of(missionAddress(locale, mission)),
    customData: `<language>${factsOf(locale).tag}</language>`,
    items: newest(chapters.filter(tellsOf(id)), locale).map((chapter) =>
      feedItem(chapter, { languages, missions, locale, whole, treeOf }),
    ),
  });
};
