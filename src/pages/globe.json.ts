import type { APIRoute } from 'astro';
import { readDocumentary } from '../content.ts';
import { globeData } from '../model/maps/globe-data.ts';

/** The land and its lines, for the globe; no reader carries it before they touch the map. */
export const GET: APIRoute = async () => {
  const { borders } = await readDocumentary();
  return new Response(JSON.stringify(globeData(borders.lines)), { headers: { 'Content-Type': 'application/json' } });
};
