import type { APIRoute } from 'astro';
import { groundRules } from '../components/ground-rules.ts';
import { readDocumentary } from '../content.ts';

/**
 * The colour of each posting, for whatever is marked with its name: `data-posting="algeria"`; and what its mark on the
 * map becomes when the reader goes there (see transitions.css). And the ground each picture stands on until it arrives.
 */
export const GET: APIRoute = async () => {
  const { postings, chapters } = await readDocumentary();
  const rules = postings.map(
    ({ id, accent }) =>
      `[data-posting='${id}']{--accent-night:${accent.night};--accent-day:${accent.day};--mark:posting-${id}}`,
  );
  return new Response(`${[...rules, ...(await groundRules(chapters))].join('\n')}\n`, {
    headers: { 'Content-Type': 'text/css' },
  });
};
