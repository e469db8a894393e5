import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Content } from '../content.ts';
import { readContent } from '../read-content.ts';
import { keptReader } from './kept-reader.ts';
import { soundIn } from './sound.ts';
import { toldIn, type Notes } from './told.ts';
import { openKept } from './store.ts';
import { lookers, readers, versionOf } from './version.ts';

/** Where it is kept. Whoever takes it away loses time and nothing else. */
const place = join('.cache', 'reading');

/** The folder of the documentary. Others are looked at now and then: nothing is kept of them. */
const own = 'content';

/**
 * The same as `readContent`, which reads what has changed since it was read before and takes the rest from there.
 * Its `sound` says what the checks have found before, its `told` what the pages ask of texts.
 */
export function readKeptContent(folder: string): Content {
  if (folder !== own) return readContent(folder);
  const notes: Notes = new WeakMap();
  const kept = openKept(join(place, 'files'), () => versionOf(...readers));
  const content = readContent(folder, keptReader(kept, notes));
  kept.save();
  const found = (name: string) => openKept(join(place, name), () => versionOf(...lookers) + sumOfAll(content));
  return { ...content, sound: soundIn(found('sound'), notes, nameOf), told: toldIn(found('told'), notes, nameOf) };
}

const nameOf = (source: object): string => ('name' in source ? String(source.name) : '');

/** Letters that change with what is said for all files: which languages there are, which words. */
const sumOfAll = ({ site, ownWords }: Content): string =>
  hash('sha256', JSON.stringify([site.data, [...ownWords].map(([language, { data }]) => [language, data])]));
