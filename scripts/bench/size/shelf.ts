import { cpSync, existsSync, globSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linked } from './chapters.ts';

/** What was made of the photographs for one measuring is kept for the next: it is media that is not measured here. */
const kept = join('.cache', 'bench-size');

const madeBefore = [join('public', 'media'), join('.cache', 'media', 'made')];

/** Puts into a documentary what was made before, and whatever else the site serves as it is. */
export function takeShelf(folder: string): void {
  cpSync('public', join(folder, 'public'), {
    recursive: true,
    filter: (path) => !path.startsWith(join('public', 'media')),
  });
  for (const part of madeBefore) linkAll(join(kept, part), join(folder, part));
}

/** Keeps what was made for a documentary. */
export function keepShelf(folder: string): void {
  for (const part of madeBefore) linkAll(join(folder, part), join(kept, part));
}

function linkAll(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const name of globSync('**', { cwd: from })) {
    if (!statSync(join(from, name)).isFile()) continue;
    mkdirSync(dirname(join(to, name)), { recursive: true });
    linked(join(from, name), join(to, name));
  }
}
