import { z } from 'astro/zod';

/** Minutes and seconds, or hours, minutes and seconds; `72:03` and `1:12:03` are the same. */
const form = /^(?:\d{1,3}|\d{1,2}:[0-5]?\d):[0-5]\d$/;

/** Whether a text is a moment of a film as an editor writes it: `0:41`, `1:12:03`. */
export const isMoment = (text: string): boolean => form.test(text);

/** A moment of the film, wherever one is written: `0:41`, `1:12:03`. */
export const moment = z
  .string()
  .regex(form, 'A moment of the film is minutes and seconds, “0:41”, or hours too, “1:12:03”.');
