import { cpSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import type { PostingFacts } from '../../../src/schema/posting.ts';
import type { Coordinates } from '../../../src/schema/values/place.ts';
import type { Site } from '../../../src/schema/site.ts';
import { originalIn, writeChapter, type Original } from './chapters.ts';
import { countriesOfTheWorld, placeIn } from './countries.ts';
import { generatedPosting } from './postings.ts';
import { takeShelf } from './shelf.ts';
import { oneOf, randomFrom, wholeFrom, type Random } from './random.ts';

/** What is generated. */
export interface Size {
  chapters: number;
  postings: number;
}

/** Chapters a journey has at most. */
const longest = 12;

const code = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'scripts', 'src'];

/**
 * Writes a documentary of any size into a folder, with the code as it is: the shipped postings and many more, their
 * chapters made from the shipped ones, without films. The same size is the same documentary, every time.
 */
export function writeDocumentary(folder: string, { chapters, postings }: Size): void {
  const random = randomFrom(1);
  for (const name of code) cpSync(name, join(folder, name), { recursive: true });
  cpSync('content', join(folder, 'content'), { recursive: true, filter: (path) => !isOfPostings(path) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  takeShelf(folder);

  const originals = globSync('content/postings/*/*/chapter.yaml')
    .sort()
    .map((file) => originalAt(dirname(file)));
  const posts = writePostings(folder, postings, random);
  const ids = shares(posts.length, chapters, random).flatMap((count, at) => {
    const post = posts[at] as Post;
    return Array.from({ length: count }, (_, index) => {
      const original = oneOf(random, originals);
      const id = `${post.id}/${basename(original.folder)}-${index + 1}`;
      writeChapter(join(folder, 'content/postings', id), original, index + 1, post.coordinates, random);
      return { id, missions: original.facts['missions'] as string[] };
    });
  });
  writeJourneys(folder, ids);
}

interface Post {
  id: string;
  coordinates: Coordinates;
}

/** The shipped postings, then others. */
function writePostings(folder: string, count: number, random: Random): Post[] {
  const shipped = globSync('content/postings/*/posting.yaml').sort();
  const facts = shipped.map((file) => readYaml(file) as PostingFacts);
  const { description } = readYaml('content/site.yaml') as Site;
  const missions = Object.keys(readYaml('content/missions.yaml') as object);
  const write = (id: string, posting: PostingFacts): Post => {
    mkdirSync(join(folder, 'content/postings', id), { recursive: true });
    writeFileSync(
      join(folder, 'content/postings', id, 'posting.yaml'),
      stringify(posting, { aliasDuplicateObjects: false }),
    );
    return { id, coordinates: posting.post.coordinates };
  };
  const told = facts.map(({ country }) => country);
  const others = countriesOfTheWorld().filter(({ a3 }) => !told.includes(a3));
  // Not those of the first letters of the alphabet alone.
  while (others.length > count - shipped.length) others.splice(wholeFrom(random, 0, others.length - 1), 1);
  return [
    ...shipped.map((file, index) => write(basename(dirname(file)), facts[index] as PostingFacts)),
    ...others.map((country) =>
      write(
        country.id,
        generatedPosting(country, placeIn(country.a3, random), {
          summary: description,
          accent: oneOf(random, facts).accent,
          missions,
          random,
        }),
      ),
    ),
  ];
}

/** How many chapters each posting tells: one at least, and the more the earlier it is in a random order. */
function shares(postings: number, chapters: number, random: Random): number[] {
  const weights = Array.from({ length: postings }, () => 0.2 + random() ** 2);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = weights.map((weight) => Math.max(1, Math.floor((weight / whole) * chapters)));
  for (let at = 0, told = counts.reduce((sum, count) => sum + count, 0); told !== chapters; at = (at + 1) % postings) {
    const step = Math.sign(chapters - told);
    if ((counts[at] ?? 0) + step < 1) continue;
    counts[at] = (counts[at] ?? 0) + step;
    told += step;
  }
  return counts;
}

/** A dozen chapters on each journey, from all over the world. */
function writeJourneys(folder: string, chapters: { id: string; missions: string[] }[]): void {
  const chosen = (ids: string[]) => {
    const step = Math.max(1, Math.floor(ids.length / longest));
    return ids.filter((_, index) => index % step === 0).slice(0, longest);
  };
  const all = chapters.map(({ id }) => id);
  const site = readYaml('content/site.yaml') as Site;
  writeFileSync(join(folder, 'content/site.yaml'), stringify({ ...site, journey: chosen(all) }));
  const missions = readYaml('content/missions.yaml') as Record<string, object>;
  const through = Object.entries(missions).map(([id, mission]) => {
    const journey = chosen(chapters.filter((chapter) => chapter.missions.includes(id)).map((chapter) => chapter.id));
    return [id, { ...mission, journey }];
  });
  writeFileSync(join(folder, 'content/missions.yaml'), stringify(Object.fromEntries(through)));
}

function originalAt(folder: string): Original {
  const { post } = readYaml(join(dirname(folder), 'posting.yaml')) as PostingFacts;
  return originalIn(folder, post.coordinates);
}

const isOfPostings = (path: string): boolean => path.startsWith(join('content', 'postings'));

const readYaml = (file: string): unknown => parse(readFileSync(file, 'utf8'));
