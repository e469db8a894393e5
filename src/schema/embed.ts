import { z } from 'astro/zod';

/** The address of a site, and nothing of its pages: `https://example.org`. */
const origin = z
  .url('Write the address of a site: “https://example.org”.')
  .refine((written) => written.startsWith('https://') && URL.parse(written)?.origin === written, {
    error: 'Write the address of a site from “https://” to the end of its name, without a slash or a page after it.',
  });

/** `embed` of `content/site.yaml`: who may show the films of chapters within pages of their own. */
export const embed = z.strictObject({
  /** Any site, or these. */
  sites: z.union([z.literal('all'), z.array(origin).min(1)], {
    error: 'Write “all”, or the addresses of sites: “[https://example.org]”.',
  }),
  /** The films of which chapters: those of the main journey, where nothing is said. */
  chapters: z.enum(['all', 'journey'], { error: 'Write “all” or “journey”.' }).optional(),
});

export type Embed = z.infer<typeof embed>;
