import type { APIRoute } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import AllMarks from '../../components/map/AllMarks.astro';
import { readDocumentary } from '../../content.ts';
import { mostMarks } from '../../model/maps/world-map.ts';
import { mainJourney } from '../../model/story/journey.ts';

/** Only where the map has no room for all. */
export async function getStaticPaths() {
  const { languages, postings } = await readDocumentary();
  return postings.length > mostMarks ? languages.all.map((locale) => ({ params: { locale } })) : [];
}

/** The marks of all postings of a language. No page: the map fetches it when it becomes a globe. */
export const GET: APIRoute = async ({ locals }) => {
  const { site, postings, chapters } = await readDocumentary();
  const container = await AstroContainer.create();
  return container.renderToResponse(AllMarks as AstroComponentFactory, {
    locals,
    partial: false,
    props: { postings, chapters, journey: mainJourney(chapters, site) },
  });
};
