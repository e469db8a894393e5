import { createReadStream, createWriteStream, rmSync, type Stats } from 'node:fs';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

export type Coding = 'br' | 'gzip';

/** As strong as hosts compress what is asked for at this moment: a site must be light there, too. */
const coders = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: () => createGzip(),
};

/** What tells one state of a file from another. */
export const tagOf = ({ size, mtimeMs }: Stats): string =>
  `${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}`;

/** Files that were compressed for a client, each once for as long as it stays the same, in a folder that goes with the server. */
export class CompressedFiles {
  #folder: Promise<string> | undefined;
  readonly #made = new Map<string, { tag: string; file: Promise<string | undefined> }>();
  #count = 0;

  /** Where the compressed form of a file is; nothing where it cannot be made: the file has just changed, or the disk is full. */
  async of(file: string, tag: string, coding: Coding): Promise<string | undefined> {
    const key = `${coding} ${file}`;
    const known = this.#made.get(key);
    if (known?.tag === tag && (await isThere(await known.file))) return known.file;
    const made = this.#make(file, tag, coding).catch(() => undefined);
    this.#made.set(key, { tag, file: made });
    // What is read at this moment is read to its end all the same.
    if (known) void known.file.then((old) => old && rmSync(old, { force: true }));
    return made;
  }

  /** Leaves nothing behind. */
  async remove(): Promise<void> {
    this.#made.clear();
    const folder = await this.#folder?.catch(() => undefined);
    this.#folder = undefined;
    if (folder) rmSync(folder, { recursive: true, force: true });
  }

  async #make(file: string, tag: string, coding: Coding): Promise<string | undefined> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'destinations-served-'));
    // Its name ends as the file's: that says what is in it.
    const packed = join(await this.#folder, `${(this.#count += 1)}-${basename(file)}`);
    await pipeline(createReadStream(file), coders[coding](), createWriteStream(packed));
    return tagOf(await stat(file)) === tag ? packed : undefined;
  }
}

const isThere = async (file: string | undefined): Promise<boolean> =>
  file !== undefined && (await stat(file).catch(() => undefined)) !== undefined;
