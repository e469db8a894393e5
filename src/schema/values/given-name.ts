import { z } from 'astro/zod';

/**
 * A name an editor gives to something, to name it elsewhere: `consular-protection`. It begins with a letter, for things
 * named by numbers would not stay in the order they are written in.
 */
export const givenName = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    'A name is written in lower-case letters a–z, digits and single hyphens, and begins with a letter: “culture”.',
  );
