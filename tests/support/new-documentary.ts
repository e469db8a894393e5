import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { run } from './site/build.ts';

/** The name this documentary is given: a long one, to see that it finds room. */
export const givenName = 'Les Îles du Nord et leurs gens';

/**
 * A clone of this project, in a folder of its own, turned into an empty documentary as the README says. Its masters are
 * left behind: git would keep them, and nobody looks at them.
 * @param options of the command: `--languages`, `fr,en`
 * @returns the folder; taken away after the last test of the file
 */
export function newDocumentary(...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'documentary-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const isLeftOut = (path: string) => /(^|\/)public\/media$|^content\/.*\/media\/|^content\/.*\.mp4$/.test(path);
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'content', 'scripts', 'src']) {
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => !isLeftOut(path) });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const git = (...words: string[]) =>
    run('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words], {}, folder);
  git('init', '--quiet');
  git('add', 'content');
  git('commit', '--quiet', '--message', 'The demonstration');
  command(folder, 'scripts/new.ts', 'documentary', givenName, '--id', 'nord', '--yes', ...options);
  return folder;
}

/** What a command of that documentary prints. Throws with it where it fails. */
export function command(folder: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`“${words.join(' ')}” failed.\n${stdout}\n${stderr}`);
  return stdout;
}

/** Makes its films and photographs, then its site: `npm run build`. @returns the folder of the site */
export function built(folder: string): string {
  command(folder, 'scripts/media.ts');
  run(resolve('node_modules/.bin/astro'), ['build'], {}, folder);
  command(folder, 'scripts/cards.ts');
  run(process.execPath, ['scripts/finish.ts'], {}, folder);
  return join(folder, 'dist');
}
