import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a site is made with, besides its documentary. `public/media` and `.cache` are made, and so are left out. */
const sources = ['src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const made = /^public\/media(\/|$)/;

/** What the test runner and a deployer say to a build; the tests are about the site as the README makes it. */
const said = [
  'NODE_ENV',
  'MODE',
  'DEV',
  'PROD',
  'SSR',
  'BASE_URL',
  'BASE_PATH',
  'SITE_URL',
  'MEDIA_BASE_URL',
  'TEST',
  'VITEST',
];

/** Runs a command of the project, with no settings but those given. Throws with what it printed, where it fails. */
export function run(command: string, words: string[], settings: Record<string, string> = {}, cwd = '.'): void {
  const own = Object.entries(process.env).filter(([name]) => !said.includes(name));
  const env = { ...Object.fromEntries(own), ...settings };
  const { status, stdout, stderr } = spawnSync(command, words, { env, cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`“${[command, ...words].join(' ')}” failed.\n${stdout}\n${stderr}`);
}

/**
 * Whether a folder is the site of a documentary as the sources now are, published at the address the README gives.
 * @param documentary its folder: `content`
 */
export function isBuilt(folder: string, documentary: string): boolean {
  const last = join(folder, 'sitemap-index.xml');
  if (!existsSync(last) || !readFileSync(last, 'utf8').includes('>http://localhost:4321/sitemap-0.xml<')) return false;
  const built = statSync(last).mtimeMs;
  return [documentary, ...sources].flatMap(withContents).every((path) => statSync(path).mtimeMs < built);
}

/** A path and all below it; folders too, whose own date tells that a file was taken away. */
function withContents(path: string): string[] {
  if (made.test(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return [path, ...readdirSync(path).flatMap((name) => withContents(`${path}/${name}`))];
}
