import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { parse, stringify } from 'yaml';
import { shelfList } from '../../src/media/shelf.ts';
import { run } from './build.ts';

/** What a test takes away of the documentary it is run on. */
export interface Without {
  /** Postings to leave out: `peru`. A documentary of two is built in a third of the time. */
  postings: string[];
  /** Texts to leave out: `slovakia/astronomer/es.mdx`. */
  texts: string[];
}

/**
 * Builds a smaller documentary in a folder of its own, with the code as it is, and without asking the gate or the kitchen:
 * what was made of films and photographs is there.
 * @returns the folder; its site is in `dist/`. Taken away after the last test of the file.
 */
export function builtWithout({ postings, texts }: Without): string {
  const folder = mkdtempSync(join(tmpdir(), 'destinations-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const isLeftOut = (path: string) =>
    /\/(kept|demo-media|fonts\/node_modules)(\/|$)|^content.*\.mp4$/.test(path) ||
    [...postings, ...texts].some((name) => path === join('content/postings', name));
  for (const name of [
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
    'public',
    'content',
    'scripts',
    'src',
    shelfList,
  ]) {
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => !isLeftOut(path) });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const file of ['content/site.yaml', 'content/missions.yaml']) forgetPostings(join(folder, file), postings);
  run(resolve('node_modules/.bin/astro'), ['build'], {}, folder);
  run(process.execPath, ['scripts/finish.ts'], {}, folder);
  return folder;
}

/** Takes the chapters of these postings off every journey that a file tells of. */
function forgetPostings(file: string, postings: string[]): void {
  const isForgotten = (value: unknown) => postings.some((name) => String(value).startsWith(`${name}/`));
  const known: unknown = parse(readFileSync(file, 'utf8'), (_, value: unknown) =>
    Array.isArray(value) ? value.filter((one) => !isForgotten(one)) : value,
  );
  writeFileSync(file, stringify(known));
}
