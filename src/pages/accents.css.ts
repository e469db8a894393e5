import type { APIRoute } from 'astro';
import { groundRules } from '../components/ground-rules.ts';
import { readDocumentary } from '../content.ts';
import { cropOfWorld } from '../model/maps/world-crop.ts';

/**
 * The colour of each posting, for whatever is marked with its name: `data-posting="algeria"`; what its mark on the map
 * becomes when the reader goes there (see transitions.css); which part of the world a phone shows (world/drawing.css);
 * and the ground each picture stands on until it arrives.
 */
export const GET: APIRoute = async () => {
  const { postings, chapters } = await readDocumentary();
  const rules = postings.map(
    ({ id, accent }) =>
      `[data-posting='${id}']{--accent-night:${accent.night};--accent-day:${accent.day};--mark:posting-${id}}`,
  );
  const { left, width } = cropOfWorld(postings.map(({ post }) => post.coordinates));
  rules.push(`.picture{--crop-left:${left.toFixed(4)};--crop-width:${width.toFixed(4)}}`);
  return new Response(`${[...rules, ...(await groundRules(chapters))].join('\n')}\n`, {
    headers: { 'Content-Type': 'text/css' },
  });
};
