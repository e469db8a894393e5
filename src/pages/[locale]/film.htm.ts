import type { APIRoute } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { readDocumentary } from '../../content.ts';
import FilmControls from '../../components/film/FilmControls.astro';

export const getStaticPaths = async () =>
  (await readDocumentary()).languages.all.map((locale) => ({ params: { locale } }));

/** What every film of a language has alike. No page, and so not called one: a player fetches it, and no reader sees it alone. */
export const GET: APIRoute = async ({ locals }) => {
  const container = await AstroContainer.create();
  return container.renderToResponse(FilmControls as AstroComponentFactory, { locals, partial: false });
};
