import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { unpublished } from './media/unpublished.ts';
import { borders } from './schema/borders.ts';
import { chapter, chapterText } from './schema/chapter.ts';
import { missions } from './schema/mission.ts';
import { page } from './schema/page.ts';
import { photographs } from './schema/photograph.ts';
import { posting } from './schema/posting.ts';
import { site } from './schema/site.ts';

const base = './content/postings';
const hidden = unpublished();

/** `algeria/five-cities/fr.mdx` is the entry `algeria/five-cities/fr`. */
const byPath = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

/** What is published of the postings. */
const ofPostings = (pattern: string) => glob({ base, pattern: [pattern, ...hidden], generateId: byPath });

/** A file that is one entry as a whole. */
const single = (path: string) => glob({ base: './content', pattern: path, generateId: byPath });

export const collections = {
  site: defineCollection({ loader: single('site.yaml'), schema: site }),
  missions: defineCollection({ loader: single('missions.yaml'), schema: missions }),
  borders: defineCollection({ loader: single('borders.yaml'), schema: borders }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*/*.mdx', generateId: byPath }),
    schema: page,
  }),
  postings: defineCollection({
    loader: ofPostings('*/posting.yaml'),
    schema: posting,
  }),
  chapters: defineCollection({
    loader: ofPostings('*/*/chapter.yaml'),
    schema: chapter,
  }),
  texts: defineCollection({
    loader: ofPostings('*/*/*.mdx'),
    schema: chapterText,
  }),
  photographs: defineCollection({
    loader: ofPostings('*/*/media/photographs.yaml'),
    schema: photographs,
  }),
};
