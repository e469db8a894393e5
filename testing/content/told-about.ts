import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findIssues } from '../../src/check/checks.ts';
import { healthyContent } from './healthy-content.ts';
import type { Fault } from '../../src/schema/fault.ts';
import { readContent } from '../../src/reading/read-content.ts';

/** For tests: what a file holds; `folder` makes a folder of that name, `gone` leaves the file out. */
export type Written = string | Uint8Array | { is: 'folder' | 'gone' };

export const gone: Written = { is: 'gone' };
export const folder: Written = { is: 'folder' };

/** Writes the healthy documentary with changes, reads it, and hands over what is found; leaves nothing behind. */
export function inFolder<Result>(changes: Record<string, Written>, use: (folder: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  const leave = () => rmSync(root, { recursive: true });
  let result: Result | undefined;
  try {
    for (const [path, written] of Object.entries({ ...healthyContent, ...changes })) write(join(root, path), written);
    result = use(root);
    return result;
  } finally {
    if (result instanceof Promise) void result.finally(leave).catch(() => undefined);
    else leave();
  }
}

function write(path: string, written: Written): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof written === 'string' || written instanceof Uint8Array) writeFileSync(path, written);
  else if (written.is === 'folder') mkdirSync(path);
}

/** Everything an editor is told about the healthy documentary after some changes, one issue a paragraph. */
export const toldAbout = (changes: Record<string, Written>): string =>
  inFolder(changes, (root) => {
    const { issues, drafts } = findIssues(readContent(root));
    return [
      ...issues.map((issue) => paragraph(issue, root)),
      ...drafts.map((issue) => `(draft) ${paragraph(issue, root)}`),
    ].join('\n');
  });

const paragraph = ({ file, line, problem, remedy }: Fault, root: string): string =>
  `${file.slice(root.length + 1)}${line === undefined ? '' : `:${line}`}  ${problem}\n    ${remedy.replaceAll(`${root}/`, '')}`;

/** The healthy text of a file with one thing exchanged, or all that look alike. Throws where that thing is not there. */
export function changed(path: string, from: string | RegExp, to: string): Record<string, Written> {
  const text = healthyContent[path];
  if (typeof text !== 'string' || text.replace(from, '') === text) throw new Error(`“${String(from)}” is not in ${path}.`);
  return { [path]: text.replace(from, to) };
}
