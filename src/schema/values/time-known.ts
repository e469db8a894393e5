import { z } from 'astro/zod';

/** When something was, as far as it is known: `2007-09-02`, `2007-09`, `2007`. */
export const timeKnown = z
  .string()
  .regex(
    /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'A date is a year, a month or a day: “2007”, “2007-09”, “2007-09-02”.',
  );
