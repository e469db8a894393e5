import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { borders } from './schema/borders.ts';
import { chapter, chapterText } from './schema/chapter.ts';
import { missions } from './schema/mission.ts';
import { page } from './schema/page.ts';
import { photographs } from './schema/photograph.ts';
import { posting } from './schema/posting.ts';
import { site } from './schema/site.ts';

const postings = './content/postings';

/** `algeria/five-cities/fr.mdx` is the entry `algeria/five-cities/fr`. */
const byPath = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

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
    loader: glob({ base: postings, pattern: '*/posting.yaml', generateId: byPath }),
    schema: posting,
  }),
  chapters: defineCollection({
    loader: glob({ base: postings, pattern: '*/*/chapter.yaml', generateId: byPath }),
    schema: chapter,
  }),
  texts: defineCollection({
    loader: glob({ base: postings, pattern: '*/*/*.mdx', generateId: byPath }),
    schema: chapterText,
  }),
  photographs: defineCollection({
    loader: glob({ base: postings, pattern: '*/*/media/photographs.yaml', generateId: byPath }),
    schema: ({ image }) => photographs(image()),
  }),
};
