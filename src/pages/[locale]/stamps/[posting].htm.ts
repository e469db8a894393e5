import type { APIRoute } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import StampList from '../../../components/passport/StampList.astro';
import { keyOfFacts, readDocumentary } from '../../../content.ts';
import { chaptersAt, type Posting } from '../../../model/story/documentary.ts';
import { fewChapters } from '../../../model/story/long-lists.ts';

/** Only where the passport has no room for the stamps of all. */
export async function getStaticPaths() {
  const { languages, postings, chapters } = await readDocumentary();
  if (chapters.length <= fewChapters) return [];
  return languages.all.flatMap((locale) =>
    postings.map((posting) => ({
      params: { locale, posting: posting.id },
      props: { posting },
      cacheKey: keyOfFacts(),
    })),
  );
}

/** The stamps of the chapters of a posting. No page: the passport fetches it when somebody has been there. */
export const GET: APIRoute<{ posting: Posting }> = async ({ locals, props: { posting } }) => {
  const { chapters } = await readDocumentary();
  const container = await AstroContainer.create();
  return container.renderToResponse(StampList as AstroComponentFactory, {
    locals,
    partial: false,
    props: { chapters: chaptersAt(chapters, posting), all: chapters },
  });
};
