import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { chaptersAt, type Chapter, type ChapterText, type Posting } from './model/story/documentary.ts';
import { inOrder } from './model/story/journey.ts';
import { galleryIn, photographsIn, readingMinutes, scenesIn } from './model/story/scenes.ts';
import { yearsTold } from './model/story/years.ts';
import type { Borders } from './schema/borders.ts';
import { locales, type Locale } from './schema/locale.ts';
import type { Missions } from './schema/mission.ts';
import type { PageId } from './schema/page.ts';
import type { Site } from './schema/site.ts';

export interface Documentary {
  site: Site;
  missions: Missions;
  borders: Borders;
  /** Postings that have a published chapter, in the order of the journey. */
  postings: Posting[];
  /** Published chapters, in the order of the journey. */
  chapters: Chapter[];
}

let reading: Promise<Documentary> | undefined;

/** Everything that is published, read once per build (in development, once per request). */
export function readDocumentary(): Promise<Documentary> {
  if (import.meta.env.DEV) return read();
  return (reading ??= read());
}

async function read(): Promise<Documentary> {
  const [site, missions, borders] = await Promise.all([theOnly('site'), theOnly('missions'), theOnly('borders')]);
  const all = await allPostings();
  const chapters = inOrder(await publishedChapters(all), site.journey);
  const told = (posting: Posting) => chapters.findIndex((chapter) => chapter.posting === posting);
  const postings = all.filter((posting) => chaptersAt(chapters, posting).length > 0).sort((a, b) => told(a) - told(b));

  return { site, missions, borders, postings, chapters };
}

/** The text of a chapter in a language, ready to be placed in a page. */
export async function renderChapter(chapter: Chapter, locale: Locale) {
  return render(await entryOf('texts', `${chapter.id}/${locale}`));
}

/** A page such as “about”: its title, its summary and its text. */
export async function readPage(page: PageId, locale: Locale) {
  const entry = await entryOf('pages', `${page}/${locale}`);
  return { ...entry.data, ...(await render(entry)) };
}

async function allPostings(): Promise<Posting[]> {
  const entries = await getCollection('postings');
  return entries.map(({ id, data }) => ({ ...data, id: id.split('/')[0] ?? id }));
}

async function publishedChapters(postings: Posting[]): Promise<Chapter[]> {
  const texts = await getCollection('texts');
  const entries = await getCollection('chapters', ({ data }) => data.state === 'published');

  return Promise.all(
    entries.map(async (entry) => {
      const id = entry.id.replace(/\/chapter$/, '');
      const posting = postings.find((candidate) => id.startsWith(`${candidate.id}/`));
      if (!posting) throw new Error(`content/postings/${id} stands beside no posting.yaml.`);
      const { data } = await entryOf('photographs', `${id}/media/photographs`);
      return {
        ...entry.data,
        id,
        posting,
        texts: textsOf(id, texts),
        photographs: Object.fromEntries(
          Object.entries(data).map(([name, photograph]) => [name, { ...photograph, name }]),
        ),
      };
    }),
  );
}

const textsOf = (id: string, entries: CollectionEntry<'texts'>[]): Chapter['texts'] =>
  Object.fromEntries(
    locales.flatMap((locale): [Locale, ChapterText][] => {
      const entry = entries.find((candidate) => candidate.id === `${id}/${locale}`);
      if (!entry) return [];
      const mdx = entry.body ?? '';
      const text = {
        ...entry.data,
        locale,
        scenes: scenesIn(mdx),
        gallery: galleryIn(mdx),
        inText: photographsIn(mdx),
        years: yearsTold(mdx),
        readingMinutes: readingMinutes(mdx, locale),
      };
      return [[locale, text]];
    }),
  );

async function theOnly<Name extends 'site' | 'missions' | 'borders'>(
  name: Name,
): Promise<CollectionEntry<Name>['data']> {
  return (await entryOf(name, name)).data;
}

async function entryOf<Name extends Parameters<typeof getEntry>[0]>(collection: Name, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${id} is missing. Run “npm run check”.`);
  return entry as CollectionEntry<Name>;
}
