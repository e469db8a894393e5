import type { z } from 'astro/zod';
import { countryName } from '../i18n/country-names.ts';
import type { Languages } from '../i18n/languages.ts';
import {
  chaptersAt,
  type Chapter,
  type ChapterText,
  type Documentary,
  type Posting,
} from '../model/story/documentary.ts';
import { inOrder } from '../model/story/journey.ts';
import { quotesIn } from '../model/story/quotes.ts';
import { galleryIn, photographsIn, questionsIn, readingMinutes, scenesIn } from '../model/story/scenes.ts';
import type { Tree } from '../model/story/tree.ts';
import { yearsTold } from '../model/story/years.ts';
import { borders } from '../schema/borders.ts';
import { chapter, chapterText } from '../schema/chapter.ts';
import type { Locale } from '../schema/locale.ts';
import { missions } from '../schema/mission.ts';
import { page, type PageId } from '../schema/page.ts';
import { photographs } from '../schema/photograph.ts';
import { posting } from '../schema/posting.ts';
import { site } from '../schema/site.ts';
import { isUnpublished, localeNamed, type ChapterFolder, type Content, type PostingFolder } from './content.ts';
import type { DataFile } from './fields/fields.ts';
import { withHeard } from './heard-quotes.ts';
import type { Told } from './kept/told.ts';
import { treeInMarks, withMarksIn } from './set-marks.ts';
import type { MdxText } from './text/mdx-text.ts';

/** What is published of what was read. Throws, naming the file, where `npm run check` would have something to say. */
export function documentaryOf(content: Content): Documentary {
  const { languages } = content;
  const site_ = fieldsOf(content.site, site);
  const all = content.postings.map((folder) => ({ folder, posting: postingOf(folder, languages) }));
  const published = all.flatMap(({ folder, posting }) =>
    folder.chapters.filter((one) => !isUnpublished(one)).map((one) => chapterOf(one, posting, content)),
  );
  const chapters = inOrder(published, site_.journey);
  const told = (posting: Posting) => chapters.findIndex((one) => one.posting === posting);
  const postings = all
    .map(({ posting }) => posting)
    .filter((one) => chaptersAt(chapters, one).length > 0)
    .sort((a, b) => told(a) - told(b));
  return {
    languages,
    site: site_,
    missions: fieldsOf(content.missions, missions),
    borders: fieldsOf(content.borders, borders),
    postings,
    chapters,
  };
}

/** A page such as “about”: its title, its summary and its text, and the language they are in. */
export type FixedPageText = z.infer<typeof page> & { language: Locale; tree: Tree };

/** A fixed page in a language, else in the nearest it is written in. Throws where it is written in none. */
export function pageOf({ folder, languages, pages }: Content, id: PageId, wanted: Locale): FixedPageText {
  const texts = Object.fromEntries((pages.get(id) ?? []).map((text) => [text.name, text]));
  const found = languages.best(texts, wanted);
  if (!found) throw new Error(`${folder}/pages/${id}/ has no text. Run “npm run check”.`);
  const [language, text] = found;
  return { ...headOf(text, page, language), language, tree: treeInMarks(readable(text), language) };
}

function postingOf({ id, facts }: PostingFolder, languages: Languages): Posting {
  const fields = fieldsOf(facts, posting);
  // What the editor wrote is known better than what browsers have.
  const known = languages.all.flatMap((one): [Locale, string][] => {
    const name = countryName(fields.country, one);
    return name === undefined ? [] : [[one, name]];
  });
  return {
    ...fields,
    id,
    name: { ...Object.fromEntries(known), ...fields.name },
    slug: fields.slug ?? { [languages.source]: id },
  };
}

function chapterOf(folder: ChapterFolder, at: Posting, { languages, told }: Content): Chapter {
  const { id, facts, photographs: described, texts } = folder;
  const byName = new Map(texts.map((text) => [text.name, text]));
  return {
    ...fieldsOf(facts, chapter),
    id,
    posting: at,
    texts: Object.fromEntries(
      languages.inOrder(byName.keys()).flatMap((name): [Locale, ChapterText][] => {
        const text = byName.get(name);
        if (!text || !localeNamed(name)) return [];
        const said = textOf(text, name, told);
        return [[name, { ...said, quotes: withHeard(said.quotes, folder, name) }]];
      }),
    ),
    photographs: Object.fromEntries(
      Object.entries(fieldsOf(described, photographs)).map(([name, photograph]) => [name, { ...photograph, name }]),
    ),
  };
}

function textOf(text: MdxText, locale: Locale, told?: Told): ChapterText {
  const find = () => toldBy(treeInMarks(readable(text), locale), locale);
  return { ...headOf(text, chapterText, locale), locale, ...(told ? told.of(text, find) : find()) };
}

/** What pages other than its own say of a text. */
const toldBy = (tree: Tree, locale: Locale) => ({
  scenes: scenesIn(tree),
  questions: questionsIn(tree),
  gallery: galleryIn(tree),
  inText: photographsIn(tree),
  quotes: quotesIn(tree),
  years: yearsTold(tree),
  readingMinutes: readingMinutes(tree, locale),
});

const headOf = <Fields extends Record<string, unknown>>(
  { head }: MdxText,
  schema: z.ZodType<Fields>,
  locale: Locale,
): Fields => withMarksIn(parsed(head, schema), locale);

const fieldsOf = <Fields>(source: DataFile, schema: z.ZodType<Fields>): Fields => withMarksIn(parsed(source, schema));

function parsed<Fields>({ file, data, fault }: DataFile, schema: z.ZodType<Fields>): Fields {
  const result = schema.safeParse(data);
  if (fault || !result.success) throw new Error(`${file} cannot be published as it is. Run “npm run check”.`);
  return result.data;
}

function readable({ file, tree, fault }: MdxText): Tree {
  if (fault) throw new Error(`${file} cannot be published as it is. Run “npm run check”.`);
  return tree;
}
