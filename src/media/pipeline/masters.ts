import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { isPublished } from '../unpublished.ts';
import { fileNamed } from '../../model/file-names.ts';
import { filmFile, type FilmFile } from '../../model/film/film-files.ts';
import { chapter as chapterSchema } from '../../schema/chapter.ts';
import type { Locale } from '../../schema/locale.ts';

/** A photograph as its author delivered it. */
export interface PhotographMaster {
  /** `peru/andes/relief` */
  id: string;
  /** `content/postings/peru/andes/media/relief.jpg` */
  file: string;
}

/** A film as its author delivered it, with what stands beside it. */
export interface FilmMaster {
  /** Its chapter: `peru/andes`. */
  id: string;
  file: string;
  /** The language spoken in it. */
  spoken: Locale;
  /** The moment of its poster, where chapter.yaml names one: `0:41`. */
  posterAt?: string;
  /** The photograph that waits before it, where chapter.yaml names one: `peru/andes/relief`. */
  posterFrom?: string;
  /** Sound tracks with description. */
  described: LocalFile[];
  captions: LocalFile[];
  chapters: LocalFile[];
  descriptions: LocalFile[];
}

/** A file for the readers of one language. */
export interface LocalFile {
  locale: Locale;
  file: string;
}

export interface Masters {
  photographs: PhotographMaster[];
  films: FilmMaster[];
}

const postings = join('content', 'postings');

/**
 * The films and photographs of all published chapters. A file of facts that cannot be read has none: `npm run check`
 * says what is wrong with it.
 */
export function mastersOfContent(): Masters {
  const chapters = globSync(join(postings, '*', '*', 'chapter.yaml'))
    .sort()
    .filter(isPublished);
  return {
    photographs: chapters.flatMap(photographsOf),
    films: chapters.flatMap(filmOf),
  };
}

function photographsOf(facts: string): PhotographMaster[] {
  const id = idOf(facts);
  const media = join(dirname(facts), 'media');
  const entries = readYaml(join(media, 'photographs.yaml')) as Record<string, { file?: unknown } | null> | undefined;
  return Object.entries(entries ?? {}).flatMap(([name, entry]) =>
    typeof entry?.file === 'string' ? [{ id: `${id}/${name}`, file: join(media, onDisk(media, entry.file)) }] : [],
  );
}

function filmOf(facts: string): FilmMaster[] {
  const { data } = chapterSchema.safeParse(readYaml(facts));
  if (!data?.film) return [];
  const id = idOf(facts);
  const { file, poster, language: spoken } = data.film;
  const media = join(dirname(facts), 'media');
  const beside = (wanted: FilmFile['kind']) =>
    readdirSync(media).flatMap((name): LocalFile[] => {
      const found = filmFile(name, file);
      return found?.kind === wanted ? [{ locale: found.locale, file: join(media, name) }] : [];
    });
  const isMoment = poster !== undefined && poster.includes(':');
  return [
    {
      id,
      file: join(media, onDisk(media, file)),
      spoken,
      ...(poster !== undefined && (isMoment ? { posterAt: poster } : { posterFrom: `${id}/${poster}` })),
      described: beside('described'),
      captions: beside('captions'),
      chapters: beside('chapters'),
      descriptions: beside('descriptions'),
    },
  ];
}

/** The name by which a file is found, where it is written in other signs that look the same. */
const onDisk = (folder: string, wanted: string): string =>
  fileNamed(existsSync(folder) ? readdirSync(folder) : [], wanted, (name) => name) ?? wanted;

const idOf = (facts: string): string => relative(postings, dirname(facts)).replaceAll('\\', '/');

function readYaml(file: string): unknown {
  if (!existsSync(file)) return undefined;
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
