import { z } from 'astro/zod';
import { journey } from './journey.ts';
import { slugs, words } from './locale.ts';
import { unwritten } from './values/unwritten.ts';
import { givenName } from './values/given-name.ts';

/** The missions of a posting or a chapter, by their names in `content/missions.yaml`: which there are is content. */
export const missionsOf = z
  .array(z.string({ error: 'Write the name of a mission, as it stands in missions.yaml.' }))
  .min(1, 'Name at least one mission.')
  .refine((ids) => new Set(ids).size === ids.length, { error: 'A mission is named twice.' });

const mission = z.strictObject({
  unwritten: unwritten.optional(),
  /** Its name, as a reader sees it: `{ fr: 'Économie', … }`. */
  name: words,
  /** The last part of its address: `{ fr: 'economie', en: 'economy', … }`. */
  slug: slugs,
  /** One or two sentences: what the network does under that name. */
  summary: words,
  /** The journey through it: the chapters that tell of it. Without any, `[]`. */
  journey,
});

/** `content/missions.yaml`: what the network does, in the order in which readers see it; each under its own name. */
export const missions = z.record(givenName, mission);

export type Mission = z.infer<typeof mission>;
export type Missions = z.infer<typeof missions>;
