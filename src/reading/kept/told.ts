import { isDeepStrictEqual } from 'node:util';
import type { Kept } from './store.ts';

/** A file that can be read. */
export interface Noted {
  /** Letters that change with any byte of it. */
  sum: string;
  /** As it is on the disk, without a byte-order mark. */
  bytes: Buffer;
}

/** By what was read of each. */
export type Notes = WeakMap<object, Noted>;

/** What was found out of single files by nothing but their words and their names. */
export interface Told {
  /** What was found before, or is now. @param find gives what JSON can write down; what it cannot is found every time */
  of: <Found>(source: object, find: () => Found) => Found;
  /** The file something was read from; absent where it was not noted. */
  noted: (source: object) => Noted | undefined;
  save: () => void;
}

/**
 * @param notes of the files that can be read
 * @param named what may be known of a file beside its words: `fr`
 */
export const toldIn = (kept: Kept, notes: Notes, named: (source: object) => string): Told => ({
  of: <Found>(source: object, find: () => Found): Found => {
    const sum = notes.get(source)?.sum;
    if (sum === undefined) return find();
    const key = `${sum}.${named(source)}`;
    const known = kept.get(key);
    if (known) return JSON.parse(known.toString()) as Found;
    const found = find();
    const words = JSON.stringify(found);
    if (isDeepStrictEqual(JSON.parse(words), found)) kept.set(key, words);
    return found;
  },
  noted: (source) => notes.get(source),
  save: () => kept.save(),
});
