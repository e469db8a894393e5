import type { APIRoute } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Sharing from '../../components/sharing/Sharing.astro';
import { readDocumentary } from '../../content.ts';

export const getStaticPaths = async () =>
  (await readDocumentary()).languages.all.map((locale) => ({ params: { locale } }));

/** The dialog in which anything of a page is shared or cited. No page: one fetches it when somebody wants to. */
export const GET: APIRoute = async ({ locals }) => {
  const container = await AstroContainer.create();
  return container.renderToResponse(Sharing as AstroComponentFactory, { locals, partial: false });
};
