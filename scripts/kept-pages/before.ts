import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readList, writeList, type KeptPage } from './list.ts';

/** The build before, laid aside while the next is made: from it pages are taken over, one by one. */
export class BuildBefore {
  readonly #target: string;
  readonly #aside: string;
  readonly #listFile: string;
  readonly #list;
  readonly #taken = new Map<string, KeptPage>();
  /** Folders of the target in which files have been put. */
  readonly #made = new Set<string>();

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
   * Takes a page over, if nobody has written to it since it was made, and it was made from the same. @returns whether it was
   * @param name of its file
   */
  take(name: string, key: string): boolean {
    const known = this.#list.get(name);
    if (known?.key !== key || stampOf(join(this.#aside, name)) !== known.stamp) return false;
    this.#move(name);
    this.#taken.set(name, known);
    return true;
  }

  /** Lets go what was not taken over, and writes down the pages as they stand now. @param keys by the names of files */
  end(keys: ReadonlyMap<string, string>): void {
    const pages = [...keys].flatMap(([name, key]): [string, KeptPage][] => {
      const taken = this.#taken.get(name);
      const stamp = taken?.stamp ?? stampOf(join(this.#target, name));
      return stamp === undefined ? [] : [[name, { key, stamp }]];
    });
    writeList(this.#listFile, new Map(pages));
    rmSync(this.#aside, { recursive: true, force: true });
  }

  /** Moves a file to its place; where it is all its folder holds, that is moved, which is quicker. */
  #move(name: string): void {
    const folder = dirname(name);
    const isAlone = this.#isAloneIn(folder);
    const moved = isAlone ? folder : name;
    if (isAlone || !this.#made.has(folder)) mkdirSync(dirname(join(this.#target, moved)), { recursive: true });
    this.#made.add(folder);
    renameSync(join(this.#aside, moved), join(this.#target, moved));
  }

  /** Asked once of a folder: some hold a thousand files. */
  #isAloneIn(folder: string): boolean {
    return (
      !this.#made.has(folder) &&
      readdirSync(join(this.#aside, folder)).length === 1 &&
      !existsSync(join(this.#target, folder))
    );
  }
}

/** What changes with a file whenever somebody writes to it: its size, and when that was. Its bytes are ten thousand times as many. */
function stampOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${stats.size} ${stats.mtimeMs}`;
}
