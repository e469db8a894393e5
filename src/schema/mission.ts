import { z } from 'astro/zod';
import { journey } from './journey.ts';
import { slugs, words } from './locale.ts';

/** What the network does, from trade to the protection of its citizens. */
export const missionIds = [
  'economy',
  'culture',
  'science',
  'development',
  'local-cooperation',
  'diplomacy',
  'consular-protection',
] as const;

export type MissionId = (typeof missionIds)[number];

/** One of the missions listed in `content/missions.yaml`. */
export const missionId = z.enum(missionIds, {
  error: `The missions are ${missionIds.join(', ')}.`,
});

export const missionsOf = z
  .array(missionId)
  .min(1, 'Name at least one mission.')
  .refine((ids) => new Set(ids).size === ids.length, { error: 'A mission is named twice.' });

const mission = z.strictObject({
  /** Its name, as a reader sees it: `{ fr: 'Économie', … }`. */
  name: words,
  /** The last part of its address: `{ fr: 'economie', en: 'economy', … }`. */
  slug: slugs,
  /** One or two sentences: what an embassy does under that name. */
  summary: words,
  /** The journey through it: the chapters that tell of it. Without any, `[]`. */
  journey,
});

/** `content/missions.yaml`: every mission, under its own key. */
export const missions = z.strictObject(
  Object.fromEntries(missionIds.map((id) => [id, mission])) as Record<MissionId, typeof mission>,
);

export type Mission = z.infer<typeof mission>;
export type Missions = z.infer<typeof missions>;
