import type { APIRoute } from 'astro';
import { readDocumentary } from '../../content.ts';
import { filmCollection } from '../../editions/iiif/film-collection.ts';

/** All films, for archives and libraries. */
export const GET: APIRoute = async ({ locals: { href }, site: root }) => {
  const { site, chapters } = await readDocumentary();
  const at = (address: string) => new URL(href(address), root).href;
  const collection = filmCollection(chapters, { at, name: site.name });
  return new Response(JSON.stringify(collection), { headers: { 'Content-Type': 'application/json' } });
};
