import { z } from 'astro/zod';
import { day } from './values/date.ts';
import { filmKinds, isNamedAs } from './file-kind.ts';
import { locale, slug, text, words } from './locale.ts';
import { missionsOf } from './mission.ts';
import { isMoment } from './values/moment.ts';
import { coordinates } from './values/place.ts';
import { shortText } from './values/short-text.ts';

/** The name of a photograph in `media/photographs.yaml`: `relief`. */
export const photographName = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'A photograph is named in lower-case letters and hyphens.');

const poster = z
  .string()
  .refine(
    (value) => isMoment(value) || photographName.safeParse(value).success,
    'A poster is a moment of the film, “0:41” or “1:12:03”, or the name of a photograph.',
  );

/** `chapter.yaml`: what is alike in every language. */
export const chapter = z.strictObject({
  /** `draft` and `withdrawn` chapters are not published, in any language. */
  state: z.enum(['draft', 'published', 'withdrawn'], {
    error: 'A chapter’s state is “draft”, “published” or “withdrawn”.',
  }),
  /** The day it was first published: `2026-11-22`. */
  published: day,
  /** The day its facts last changed, where they did. */
  updated: day.optional(),
  /** The language it was first written in; the other texts are its translations. */
  language: locale,
  missions: missionsOf,
  /** The photograph or plate of its opening. */
  cover: photographName,
  /** Its film, where it has one. */
  film: z
    .strictObject({
      /** The file in `media/`: `film.mp4`, as the camera or the editing program gave it. Captions stand beside it: `film.fr.vtt`. */
      file: z
        .string()
        .refine(
          (name) => isNamedAs(name, filmKinds) && /^[^/\\]+$/.test(name),
          'A film is an MP4, MOV, MKV, WebM or M4V file, named without a folder: “film.mp4”.',
        ),
      /** The language spoken in it. */
      language: locale,
      /** What is shown before it starts: a moment of it (`0:41`, `1:12:03`), or a photograph. The best of several frames where it is absent. */
      poster: poster.optional(),
    })
    .optional(),
  /** The places its scenes stand at, each under a short name of its own. */
  places: z.record(photographName, z.strictObject({ coordinates, name: words })),
});

export type ChapterFacts = z.infer<typeof chapter>;

/** The head of a chapter's text in one language (`fr.mdx`). */
export const chapterText = z.strictObject({
  title: text,
  /** Its part of the address, in its own language. */
  slug,
  /** One sentence of at most 160 characters: under the title, in lists, in search engines. */
  summary: text.max(160, 'The summary is one sentence of at most 160 characters.'),
  /** What is said of it on networks, on its page for the press; title and summary where it is absent. */
  short: shortText.optional(),
});

export type ChapterTextHead = z.infer<typeof chapterText>;
