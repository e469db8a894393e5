import type { APIRoute } from 'astro';
import { underBase } from '../model/story/addresses.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(underBase(import.meta.env.BASE_URL, '/sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
