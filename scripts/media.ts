// Prepares the films of all chapters for publication, and looks at every picture to its end. `build` and `dev` run it; nothing unchanged is made twice.
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import sharp from 'sharp';
import { parse } from 'yaml';
import { typeset } from '../src/i18n/typography.ts';
import { recipe, remux } from '../src/media/remux.ts';
import { shelfFolder, shelfList, type ShelvedFilm } from '../src/media/shelf.ts';
import { isPublished } from '../src/media/unpublished.ts';
import { parseCaptions } from '../src/model/captions.ts';
import { chapter } from '../src/schema/chapter.ts';
import { isLocale } from '../src/schema/locale.ts';

type Shelf = Record<string, ShelvedFilm>;

const postings = join('content', 'postings');
const known: Shelf = existsSync(shelfList) ? (JSON.parse(readFileSync(shelfList, 'utf8')) as Shelf) : {};

mkdirSync(shelfFolder, { recursive: true });
mkdirSync(dirname(shelfList), { recursive: true });

const shelf: Shelf = {};
const refused: string[] = [];
for (const facts of globSync(join(postings, '*', '*', 'chapter.yaml')).sort()) {
  if (!isPublished(facts)) continue;
  const folder = join(dirname(facts), 'media');
  refused.push(...(await damagedPictures(folder)));
  const { data } = chapter.safeParse(readYaml(facts));
  if (!data?.film) continue;
  const master = join(folder, data.film.file);
  try {
    shelf[relative(postings, dirname(facts))] = await prepared(master);
  } catch (error) {
    refused.push(
      `${master}  ${error instanceof Error ? error.message : String(error)}\n    Export the film again from its editing program, as an MP4, and put it in this place.`,
    );
  }
}

if (refused.length > 0) {
  console.error(refused.join('\n'));
  process.exit(1);
}
writeSafely(shelfList, JSON.stringify(shelf));
removeLeftOvers(shelf);
console.log(`Films ready: ${Object.keys(shelf).length}.`);

/** A file that cannot be read as YAML has no film: `npm run check` says what is wrong with it. */
function readYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Pictures are decoded to the end: one that is cut short would be published grey. */
async function damagedPictures(folder: string): Promise<string[]> {
  const damaged: string[] = [];
  for (const file of globSync(join(folder, '*.{jpg,jpeg,png,webp,avif}')).sort()) {
    await sharp(file, { failOn: 'truncated' })
      .resize(64)
      .raw()
      .toBuffer()
      .catch(() =>
        damaged.push(`${file}  It is damaged or cut short.\n    Export or copy it again, and put it in this place.`),
      );
  }
  return damaged;
}

/** The film on the shelf, made if it is new or changed. Its name says what is in it, so a stale one is never served. */
async function prepared(master: string): Promise<ShelvedFilm> {
  const name = `${basename(master, '.mp4')}-${hashOf(readFileSync(master), recipe)}.mp4`;
  const target = join(shelfFolder, name);
  const before = Object.values(known).find(({ src }) => src === `/media/${name}`);
  const measures = before && existsSync(target) ? before : await make(master, target);
  return {
    src: `/media/${name}`,
    bytes: statSync(target).size,
    duration: measures.duration,
    width: measures.width,
    height: measures.height,
    captions: captionsOf(master),
  };
}

/** Written under another name first: a build that is stopped leaves no half film behind. */
async function make(master: string, target: string) {
  const draft = join(dirname(shelfList), basename(target));
  const measures = await remux(master, draft);
  renameSync(draft, target);
  return measures;
}

function captionsOf(master: string): ShelvedFilm['captions'] {
  const stem = basename(master, '.mp4');
  const captions: ShelvedFilm['captions'] = {};
  for (const file of readdirSync(dirname(master))) {
    const [name, locale, extension, ...rest] = file.split('.');
    if (name !== stem || extension !== 'vtt' || rest.length > 0 || !isLocale(locale)) continue;
    const text = typeset(readFileSync(join(dirname(master), file), 'utf8'), locale);
    const published = `${stem}-${hashOf(text)}.${locale}.vtt`;
    writeSafely(join(shelfFolder, published), text);
    captions[locale] = { src: `/media/${published}`, cues: parseCaptions(text) };
  }
  return captions;
}

function hashOf(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 12);
}

function writeSafely(file: string, text: string): void {
  writeFileSync(`${file}.draft`, text);
  renameSync(`${file}.draft`, file);
}

function removeLeftOvers(published: Shelf): void {
  const kept = Object.values(published).flatMap(({ src, captions }) =>
    [src, ...Object.values(captions).map((track) => track.src)].map((path) => basename(path)),
  );
  for (const file of readdirSync(shelfFolder)) {
    if (!kept.includes(file)) rmSync(join(shelfFolder, file));
  }
}
