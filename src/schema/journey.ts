import { z } from 'astro/zod';

/** Chapters a journey has at most: a reader goes through a dozen, and looks things up in a longer list. */
export const longestJourney = 12;

/** Chapters in the order in which they are told, each as `<posting>/<chapter>`: `[algeria/five-cities, peru/andes]`. */
export const journey = z
  .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Write “posting/chapter”.'))
  .refine((ids) => new Set(ids).size === ids.length, { error: 'A chapter is named twice.' });
