import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';

/**
 * Letters that change with any of these files: with the code that finds something out, what it has found out is let go.
 * @param paths files and folders, from the folder of the project; tests are no part of what they test
 */
export function versionOf(...paths: string[]): string {
  const { node, icu } = process.versions;
  const files = paths.flatMap(filesUnder).filter((file) => !file.endsWith('.test.ts'));
  const sums = files.map((file) => [file, hash('sha256', readFileSync(file))]);
  return hash('sha256', JSON.stringify([node, icu, sums]));
}

/** In an order that is always the same; of a path that is not there, nothing. */
function filesUnder(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** Which packages are there, by npm's own account and by that of the project. */
export const packages = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'];

/** What reads a file of fields or a text: itself, and the packages it reads with. */
export const readers = ['src/schema', 'src/model', 'src/reading', ...packages];

/** What looks at them. */
export const lookers = [...readers, 'src/i18n', 'src/check'];
