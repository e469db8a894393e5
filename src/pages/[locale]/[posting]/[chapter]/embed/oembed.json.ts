import type { APIRoute } from 'astro';
import { keyOfFacts, readDocumentary } from '../../../../../content.ts';
import { cardAddress } from '../../../../../editions/cards/card.ts';
import { chapterCard } from '../../../../../editions/cards/cards-of.ts';
import { oembedOf } from '../../../../../editions/data/oembed.ts';
import { embedAddress, homeAddress, slugIn } from '../../../../../model/story/addresses.ts';
import { languagesOf, textIn, type Chapter } from '../../../../../model/story/documentary.ts';
import { chaptersToEmbed } from '../../../../../model/story/embedding.ts';
import { filmOnShelf } from '../../../../../media/shelf.ts';
import type { Locale } from '../../../../../schema/locale.ts';

interface Props {
  told: Chapter;
  language: Locale;
}

export async function getStaticPaths() {
  const { site, chapters } = await readDocumentary();
  return chaptersToEmbed(chapters, site).flatMap((told) =>
    languagesOf(told).map((language) => ({
      params: { locale: language, posting: slugIn(told.posting, language), chapter: textIn(told, language).slug },
      props: { told, language } satisfies Props,
      cacheKey: keyOfFacts(),
    })),
  );
}

/** How a page of another site shows the film of a chapter. */
export const GET: APIRoute<Props> = async ({ locals, props: { told, language }, site: root }) => {
  const documentary = await readDocumentary();
  const whole = (address: string) => new URL(locals.href(address), root).href;
  const answer = oembedOf(filmOnShelf(told.id), {
    title: textIn(told, language).title,
    label: locals.t('film.label', { title: textIn(told, language).title }),
    site: locals.say(documentary.site.name),
    home: whole(homeAddress(locals.locale)),
    page: whole(embedAddress(language, told)),
    card: whole(cardAddress(chapterCard(documentary, told, language))),
  });
  return new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json' } });
};
