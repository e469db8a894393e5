import { z } from 'astro/zod';
import { photographName } from './chapter.ts';
import { day } from './values/date.ts';
import { isNamedAs, photographKinds } from './file-kind.ts';
import { licence } from './values/licence.ts';
import { words } from './locale.ts';

/** A photograph as it is handed in, in `media/`: `relief.jpg`. What is published is made from it. */
const photographFile = z
  .string()
  .refine(
    (name) => isNamedAs(name, photographKinds) && /^[^/\\]+$/.test(name),
    'A photograph is a JPEG, PNG, WebP, AVIF, TIFF or HEIC file, named without a folder: “relief.jpg”.',
  );

/** `media/photographs.yaml`: the photographs of a chapter, by name. */
export const photographs = z.record(
  photographName,
  z.strictObject({
    /** The file beside this one: `relief.jpg`. */
    file: photographFile,
    /** A `plate` is a photograph that is a map or a view from space. */
    kind: z.enum(['photograph', 'plate']),
    /** What must stay in sight where a narrow screen cuts it; the middle where nothing is said. */
    focus: z.enum(['left', 'middle', 'right']).optional(),
    /** The day it was taken or made. */
    date: day,
    licence,
    /** Where it was taken, or what land it shows. */
    place: words,
    /** What is seen, for someone who does not see it. */
    alt: words,
    /** What it means: adds what the eye does not tell. */
    caption: words,
    /** Who made it, and from what. */
    credit: words,
  }),
);
