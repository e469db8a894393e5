import { z } from 'astro/zod';
import { text } from './locale.ts';
import { unwritten } from './values/unwritten.ts';

/** The pages every public site owes its readers, besides those that are computed. */
export const pageIds = ['about', 'accessibility', 'legal', 'privacy'] as const;

export type PageId = (typeof pageIds)[number];

/** The head of `content/pages/<page>/<locale>.mdx`. */
export const page = z.strictObject({
  title: text,
  /** One sentence for search engines. */
  summary: text.max(160, 'The summary is one sentence of at most 160 characters.'),
  unwritten: unwritten.optional(),
});
