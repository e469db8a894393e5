import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The documentary the tests of the site run on: small, with every case once. */
export const fixture = 'fixtures/small/content';

/** The folder it is built in. What was made of its films and photographs stays there from build to build. */
export const fixtureRoot = join('.cache', 'small');

/** What builds any documentary; links would lead a build out of its folder. */
const machine = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'scripts', 'src', 'public'];

/** Made anew by each build, or not asked for by any. */
const isLeftOut = (path: string) => path.endsWith('.test.ts') || path === join('public', 'media');

/** Puts the machine, as it now is, and the documentary of the tests into the folder that documentary is built in. */
export function layOutFixture(): void {
  mkdirSync(fixtureRoot, { recursive: true });
  const stays = ['.cache', 'node_modules', 'public'];
  for (const name of readdirSync(fixtureRoot)) {
    if (!stays.includes(name)) rmSync(join(fixtureRoot, name), { recursive: true });
  }
  const copy = (from: string, to: string) =>
    cpSync(from, join(fixtureRoot, to), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => !isLeftOut(path),
    });
  for (const name of machine) copy(name, name);
  copy(fixture, 'content');
  if (!readdirSync(fixtureRoot).includes('node_modules')) {
    symlinkSync(resolve('node_modules'), join(fixtureRoot, 'node_modules'));
  }
}
