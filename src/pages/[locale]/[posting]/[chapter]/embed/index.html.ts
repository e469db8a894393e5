import type { APIRoute } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import EmbeddedFilm from '../../../../../components/film/EmbeddedFilm.astro';
import { keyOfFacts, readDocumentary } from '../../../../../content.ts';
import { slugIn } from '../../../../../model/story/addresses.ts';
import { languagesOf, textIn, type Chapter } from '../../../../../model/story/documentary.ts';
import { chaptersToEmbed } from '../../../../../model/story/embedding.ts';
import type { Locale } from '../../../../../schema/locale.ts';

interface Props {
  chapter: Chapter;
  language: Locale;
}

export async function getStaticPaths() {
  const { site, chapters } = await readDocumentary();
  return chaptersToEmbed(chapters, site).flatMap((chapter) =>
    languagesOf(chapter).map((language) => ({
      params: {
        locale: language,
        posting: slugIn(chapter.posting, language),
        chapter: textIn(chapter, language).slug,
      },
      props: { chapter, language } satisfies Props,
      cacheKey: keyOfFacts(),
    })),
  );
}

/** The film of a chapter, for pages of other sites. Made apart from the pages of this one, it is not dressed as they are. */
export const GET: APIRoute<Props> = async ({ locals, site: root, props: { chapter, language } }) => {
  const { site } = await readDocumentary();
  const container = await AstroContainer.create();
  return container.renderToResponse(EmbeddedFilm as AstroComponentFactory, {
    locals,
    partial: false,
    props: { chapter, language, site, root },
  });
};
