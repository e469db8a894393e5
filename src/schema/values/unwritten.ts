import { z } from 'astro/zod';

/** Marks a text as the one a new documentary begins with: the check lists it until it is written, and the mark taken out. */
export const unwritten = z.literal(true, 'Write “unwritten: true”, or take the line out.');
