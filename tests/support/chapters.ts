import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Locale, Words } from '../../src/schema/locale.ts';
import { isLocale, locales } from './languages.ts';

/** What an editor wrote of a photograph. */
export interface WrittenPhotograph {
  alt: Words;
  caption: Words;
  credit: Words;
}

/** A chapter in one language, as its editor wrote it. */
export interface WrittenChapter {
  /** `lima/water` */
  id: string;
  /** Where it lies: `content/postings/lima/water`. */
  folder: string;
  locale: Locale;
  /** Where it is published: `/fr/perou/l-eau-de-l-autre-versant/`. */
  address: string;
  /** Its posting's page in each language. */
  postingAddress: Record<Locale, string>;
  title: string;
  summary: string;
  /** Its text, without the head. */
  mdx: string;
  gallery: string[];
  cover: string;
  photographs: Record<string, WrittenPhotograph>;
  film?: { language: Locale };
  /** The places its scenes stand at, by their short names. */
  places: Record<string, { name: Words }>;
}

/** The languages of the documentary, in the order readers see them. */
export const languages = (): readonly Locale[] => locales;

type Facts = Pick<WrittenChapter, 'cover' | 'film' | 'places'> & { state: string };

const read = (...path: string[]): unknown => parse(readFileSync(join(...path), 'utf8'));

/** Every published chapter, in every language it is written in: read from the editors' files, not from the site. */
export function writtenChapters(root = '.'): WrittenChapter[] {
  return globSync(join(root, 'content/postings/*/*/chapter.yaml'))
    .sort()
    .flatMap((facts) => {
      const folder = dirname(facts);
      const { state, cover, film, places } = read(facts) as Facts;
      if (state !== 'published') return [];
      const { slug } = read(folder, '..', 'posting.yaml') as { slug: Words };
      const photographs = read(folder, 'media', 'photographs.yaml') as WrittenChapter['photographs'];
      return globSync(`${folder}/*.mdx`)
        .sort()
        .map((file) => {
          const locale = basename(file, '.mdx');
          if (!isLocale(locale)) throw new Error(`${file} is named after no language.`);
          const [, head = '', mdx = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
          const own = parse(head) as { title: string; slug: string; summary: string };
          const postingAddress = Object.fromEntries(
            locales.map((other) => [other, `/${other}/${slug[other]}/`]),
          ) as Record<Locale, string>;
          return {
            id: folder.split('/').slice(-2).join('/'),
            ...{ locale, folder, postingAddress, mdx, photographs, cover, places },
            ...(film && { film }),
            address: `${postingAddress[locale]}${own.slug}/`,
            title: own.title,
            summary: own.summary,
            gallery: /<Gallery[^>]*\bnames="([^"]+)"/.exec(mdx)?.[1]?.split(' ') ?? [],
          };
        });
    });
}

/** A chapter by its name and its language. Throws where it is not written in it. */
export function chapterOf(id: string, locale: string): WrittenChapter {
  const found = writtenChapters().find((chapter) => chapter.id === id && chapter.locale === locale);
  if (!found) throw new Error(`${id} is not written in “${locale}”.`);
  return found;
}

/** The chapter whose scenes stand at the most places, in one language. */
export function farthestChapter(locale: string): WrittenChapter {
  const count = ({ places }: WrittenChapter) => Object.keys(places).length;
  const [found] = writtenChapters().toSorted((a, b) => count(b) - count(a));
  return chapterOf(found?.id ?? '', locale);
}
