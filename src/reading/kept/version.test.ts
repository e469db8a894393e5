import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { sourceFile } from '../../../testing/code/source-file.ts';
import { lookers, readers, versionOf } from './version.ts';

it('is another with every change of a file, and of its name, but not with one of a test', () => {
  const folder = mkdtempSync(join(tmpdir(), 'version-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  try {
    const versions = [versionOf(folder)];
    for (const [name, text] of [
      ['a.ts', 'a'],
      ['a.ts', 'b'],
      ['b.ts', 'b'],
    ] as const) {
      write(name, text);
      versions.push(versionOf(folder));
    }
    expect(new Set(versions).size).toBe(4);
    write('b.test.ts', 'b');
    expect(versionOf(folder)).toBe(versions.at(-1));
    expect(versionOf(folder, join(folder, 'not there'))).toBe(versions.at(-1));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** All the code that one file runs, but for packages. */
function reachedFrom(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  if (file.endsWith('.json')) return found;
  for (const { from, isType } of sourceFile(file, readFileSync(file, 'utf8')).imports) {
    if (!isType && from.startsWith('.')) reachedFrom(posix.join(posix.dirname(file), from), found);
  }
  return found;
}

/** Code that no version speaks of. */
const forgotten = (file: string, spoken: string[]): string[] =>
  [...reachedFrom(file)].filter((one) => !spoken.some((path) => one.startsWith(`${path}/`)));

it('speaks of all the code that reads a file', () => {
  expect(forgotten('src/reading/kept/kept-reader.ts', readers)).toEqual([]);
});

it('speaks of all the code that looks at one', () => {
  expect(forgotten('src/check/checks.ts', lookers)).toEqual([]);
});
