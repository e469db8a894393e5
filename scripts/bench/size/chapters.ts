import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Coordinates } from '../../../src/schema/values/place.ts';
import { rounded } from './countries.ts';
import { wholeFrom, type Random } from './random.ts';

/** A shipped chapter, from which others are made. */
export interface Original {
  /** `content/postings/peru/andes` */
  folder: string;
  /** The post it was written at. */
  post: Coordinates;
  facts: Record<string, unknown>;
  /** The texts in every language it is written in, by the names of their files. */
  texts: Map<string, { head: Record<string, unknown>; body: string }>;
}

type Places = Record<string, { coordinates: Coordinates }>;

/** A shipped chapter without its film, and without the moments of it in its texts. */
export function originalIn(folder: string, post: Coordinates): Original {
  const { film: _, ...facts } = parse(readFileSync(join(folder, 'chapter.yaml'), 'utf8')) as Record<string, unknown>;
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  const texts = new Map(
    names.map((name) => {
      const [, head = '', ...body] = readFileSync(join(folder, name), 'utf8').split('---\n');
      const withoutFilm = body
        .join('---\n')
        .replaceAll('<Film />\n', '')
        // What is quoted from the film has no words without it.
        .replaceAll(/<Quote [^>]*film="[\d:]+"[^>]*\/>\n/g, '')
        .replaceAll(/ film="[\d:]+"/g, '');
      return [name, { head: parse(head) as Record<string, unknown>, body: withoutFilm }];
    }),
  );
  return { folder, post, facts, texts };
}

/**
 * Writes a copy of a chapter: the same texts and photographs, told in other years, at places that lie around another post
 * as they lay around their own.
 * @param number tells it from all others
 */
export function writeChapter(
  target: string,
  original: Original,
  number: number,
  post: Coordinates,
  random: Random,
): void {
  mkdirSync(join(target, 'media'), { recursive: true });
  const day = new Date(Date.UTC(2011, 0, 1) + wholeFrom(random, 0, 5800) * 86_400_000).toISOString().slice(0, 10);
  const facts = { ...original.facts, published: day, places: movedPlaces(original, post) };
  writeFileSync(join(target, 'chapter.yaml'), stringify(facts));

  // Most is told of our own time.
  const years = -Math.floor(120 * random() ** 3);
  for (const [name, { head, body }] of original.texts) {
    const written = {
      ...head,
      title: `${String(head['title'])} (${number})`,
      slug: `${String(head['slug'])}-${number}`,
    };
    writeFileSync(join(target, name), `---\n${stringify(written)}---\n${inOtherYears(body, years)}`);
  }

  const media = join(original.folder, 'media');
  for (const name of readdirSync(media)) {
    if (/\.(jpe?g|png|yaml)$/.test(name)) linked(join(media, name), join(target, 'media', name));
  }
}

/** A second name of a file; a copy where the disk has no such thing, or it is another disk. */
export function linked(from: string, to: string): void {
  if (existsSync(to)) return;
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

const movedPlaces = ({ facts, post: [fromLatitude, fromLongitude] }: Original, [latitude, longitude]: Coordinates) =>
  Object.fromEntries(
    Object.entries(facts['places'] as Places).map(([key, place]) => {
      const [lat, long] = place.coordinates;
      const north = Math.max(-85, Math.min(85, latitude + lat - fromLatitude));
      const east = ((((longitude + long - fromLongitude + 180) % 360) + 360) % 360) - 180;
      return [key, { ...place, coordinates: [rounded(north), rounded(east)] }];
    }),
  );

/** What is told of a year is told of another, so many years later. */
const inOtherYears = (body: string, years: number): string =>
  body.replaceAll(/<Year\s[^>]*>/g, (tag) => {
    const year = /date="(\d{4})/.exec(tag)?.[1] ?? '';
    return year ? tag.replaceAll(year, String(Number(year) + years)) : tag;
  });
