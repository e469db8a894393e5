import { closeSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { Refusal } from '../../schema/fault.ts';
import { headLength, kindOf, type FileKind } from '../../schema/file-kind.ts';

/**
 * What a file is by its first bytes; opens nothing but files: a pipe would be read for ever.
 * Throws a `Refusal` where there is no file, or nothing in it.
 */
export function kindOfFile(file: string): FileKind {
  const found = statOf(file);
  if (!found) throw new Refusal('It is not there.', 'Put the file in this place, or remove its name from the chapter.');
  if (found.isDirectory()) throw new Refusal('It is a folder.', 'Put the file itself in this place, under this name.');
  if (!found.isFile()) throw new Refusal('It is no file.', 'Put the file itself in this place, under this name.');
  if (found.size === 0) throw new Refusal('It is empty.', 'Copy or export it again, and put it in this place.');

  return kindOf(headOf(file));
}

/** Nothing where there is no file, nor where a link leads nowhere or in a circle. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function headOf(file: string): Uint8Array {
  const head = Buffer.alloc(headLength);
  try {
    const handle = openSync(file, 'r');
    const length = readSync(handle, head, 0, head.length, 0);
    closeSync(handle);
    return head.subarray(0, length);
  } catch {
    throw new Refusal('It may not be read.', 'Allow this computer to read it, or copy it again into this place.');
  }
}
