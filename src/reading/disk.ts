import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { faulty, type DataFile } from './fields/fields.ts';
import { faultAt, type Fault } from '../schema/fault.ts';

export interface Entry {
  name: string;
  /** With the folder before it. */
  path: string;
  isFolder: boolean;
}

/** Files that systems leave behind unasked. */
const litter = /^\.|^(?:Thumbs\.db|desktop\.ini|Icon\r)$/i;

/** What is in a folder, by name; nothing where there is no such folder. */
export function entriesIn(folder: string): Entry[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !litter.test(name))
    .map((entry) => {
      const path = `${folder}/${entry.name}`;
      return { name: entry.name, path, isFolder: entry.isSymbolicLink() ? isFolder(path) : entry.isDirectory() };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

export const foldersIn = (folder: string): Entry[] => entriesIn(folder).filter(({ isFolder }) => isFolder);

export const filesIn = (folder: string): Entry[] => entriesIn(folder).filter(({ isFolder }) => !isFolder);

/** No text of an editor is longer; whatever is, is a film or a picture under a wrong name. */
const longestText = 2_000_000;

/** The words of a file, without byte-order mark; an issue where there are none to be had. */
export function textOf(file: string, ifMissing: string): string | Fault {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return faultAt(file, undefined, 'This file is missing.', ifMissing);
  if (stats.isDirectory()) {
    return faultAt(file, undefined, 'This is a folder; it should be a file.', 'Rename or remove the folder.');
  }
  if (stats.size > longestText) {
    return faultAt(
      file,
      undefined,
      `This file is far too long for a text (${Math.round(stats.size / 1e6)} MB).`,
      'Look whether another file was saved under this name.',
    );
  }
  try {
    const bytes = readFileSync(file);
    if (isUtf8(bytes) && !bytes.includes(0)) return bytes.toString().replace(/^\uFEFF/, '');
  } catch {
    // Told below: bytes that are no UTF-8, or a file nobody may open.
  }
  return faultAt(file, undefined, 'This file is not a text.', 'Save it as plain text, encoding UTF-8.');
}

/** What no page may hold (HTML: control characters and noncharacters), and no YAML file (1.2, § 5.1). */
const strange = /(?![\n\r\t])[\p{Cc}\p{Noncharacter_Code_Point}\uFFFD]/u;

/** A sign that nobody sees, such as PowerPoint’s soft return, or one that stands for a letter lost on the way. */
export function strangeSignIn(file: string, text: string): Fault | undefined {
  const found = strange.exec(text);
  if (!found) return undefined;
  const [sign] = found;
  const line = text.slice(0, found.index).split(/\r\n?|\n/).length;
  const before = text.slice(0, found.index).match(/[^\s\p{Cc}]+\s?$/u)?.[0] ?? '';
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return sign === '\uFFFD'
    ? faultAt(
        file,
        line,
        `A letter was lost after “${before}”: “${sign}” stands in its place.`,
        'Write the letter again.',
      )
    : faultAt(
        file,
        line,
        `After “${before}” stands a sign that cannot be seen (${code}).`,
        'It came with text from another program: remove it, or type this line again.',
      );
}

/** Reads a file of fields by `parse`; a fault where it is not there or is no text. */
export function fieldsOf(file: string, ifMissing: string, parse: (file: string, source: string) => DataFile): DataFile {
  const text = textOf(file, ifMissing);
  const source = typeof text === 'string' ? (strangeSignIn(file, text) ?? text) : text;
  if (typeof source === 'string') return parse(file, source);
  return faulty(source.file, source.line, source.problem, source.remedy);
}

/** How long a file is, and its first bytes. */
export function headOf(file: string, length: number): { head: Uint8Array; bytes: number } {
  const head = new Uint8Array(length);
  try {
    const open = openSync(file, 'r');
    const read = readSync(open, head, 0, length, 0);
    closeSync(open);
    return { head: head.subarray(0, read), bytes: statSync(file).size };
  } catch {
    return { head: head.subarray(0, 0), bytes: 0 };
  }
}
