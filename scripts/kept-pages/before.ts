import { hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readList, writeList, type KeptPage } from './list.ts';

/** The build before, laid aside while the next is made: from it pages are taken over, one by one. */
export class BuildBefore {
  readonly #target: string;
  readonly #aside: string;
  readonly #listFile: string;
  readonly #list;
  readonly #taken = new Map<string, KeptPage>();

  /** @param target where the site is built: `dist` @param place where what is kept lies: `.cache/pages` */
  constructor(target: string, place: string) {
    this.#target = target;
    this.#aside = join(place, 'before');
    this.#listFile = join(place, 'list');
    this.#list = readList(this.#listFile);
    mkdirSync(place, { recursive: true });
    // What a build that was stopped has laid aside is what the list speaks of; what it has made is not.
    if (existsSync(this.#aside) || !existsSync(target)) return;
    try {
      renameSync(target, this.#aside);
    } catch {
      // On another disk, perhaps: then everything is made anew.
    }
  }

  /**
   * Takes a page over, if it is there as it was made, to the byte, and was made from the same. @returns whether it was
   * @param name of its file
   */
  take(name: string, key: string): boolean {
    const known = this.#list.get(name);
    if (known?.key !== key || sumOf(join(this.#aside, name)) !== known.sum) return false;
    move(this.#aside, this.#target, name);
    this.#taken.set(name, known);
    return true;
  }

  /** Lets go what was not taken over, and writes down the pages as they stand now. @param keys by the names of files */
  end(keys: ReadonlyMap<string, string>): void {
    const pages = [...keys].flatMap(([name, key]): [string, KeptPage][] => {
      const taken = this.#taken.get(name);
      const sum = taken?.sum ?? sumOf(join(this.#target, name));
      return sum === undefined ? [] : [[name, { key, sum }]];
    });
    writeList(this.#listFile, new Map(pages));
    rmSync(this.#aside, { recursive: true, force: true });
  }
}

/** Moves a file to the same place in another folder; where it is all its folder holds, that is moved, which is quicker. */
function move(from: string, to: string, name: string): void {
  const folder = dirname(name);
  const isAlone = readdirSync(join(from, folder)).length === 1 && !existsSync(join(to, folder));
  const moved = isAlone ? folder : name;
  mkdirSync(dirname(join(to, moved)), { recursive: true });
  renameSync(join(from, moved), join(to, moved));
}

function sumOf(file: string): string | undefined {
  try {
    return hash('sha256', bytesOf(file));
  } catch {
    return undefined;
  }
}

/** Ten thousand pages are read into one place. */
let place = Buffer.alloc(1_000_000);

function bytesOf(file: string): Buffer {
  const open = openSync(file, 'r');
  try {
    const length = fstatSync(open).size;
    if (length > place.length) place = Buffer.alloc(2 * length);
    return place.subarray(0, readSync(open, place, 0, length, 0));
  } finally {
    closeSync(open);
  }
}
