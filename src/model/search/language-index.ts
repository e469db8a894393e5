import SearchableMap from 'minisearch/SearchableMap';
import { termOf } from './fold.ts';
import { closeMatches, exactMatches, type Matches, type Terms } from './matches.ts';
import { routesFile, shardFile, type Routes, type Shard } from './search-files.ts';
import { scriptOfLanguage, type AskedWord } from './terms.ts';

/** Reads a file of the search of a language: `routes`, `terms-12`. Throws where it does not arrive. */
export type ReadFile = (name: string) => Promise<unknown>;

/** The index of a language. Of its shards only those are read that a question needs, and each once. */
export class LanguageIndex {
  readonly language: string;
  /** Its letters. */
  readonly script: string;
  readonly #read: ReadFile;
  readonly #terms: Terms = new SearchableMap();
  readonly #shards = new Map<number, Promise<void>>();
  #routes: Promise<Routes> | undefined;

  constructor(language: string, read: ReadFile) {
    this.language = language;
    this.script = scriptOfLanguage(language);
    this.#read = read;
  }

  /** What arrived not may be asked for again. */
  routes(): Promise<Routes> {
    this.#routes ??= this.#read(routesFile).then(
      (read) => read as Routes,
      (fault: unknown) => {
        this.#routes = undefined;
        throw fault;
      },
    );
    return this.#routes;
  }

  async isCommon({ text }: AskedWord): Promise<boolean> {
    return (await this.routes()).common.includes(termOf(text, this.language));
  }

  /** A word as it was asked, and words that begin like it. */
  async exact({ text, isLast }: AskedWord): Promise<Matches> {
    const asked = termOf(text, this.language);
    const { starts, total } = await this.routes();
    const shard = shardOf(starts, asked);
    await this.#load([shard]);
    const matches = exactMatches(this.#terms, asked, isLast, total);
    // Those that begin like it may stand in the next one.
    if (!starts[shard + 1]?.startsWith(asked) || (matches.scores.size > 0 && !isLast)) return matches;
    await this.#load([shard + 1]);
    return exactMatches(this.#terms, asked, isLast, total);
  }

  /** Words with so many slips. A slip at their beginning would hide them in another shard. */
  async close({ text }: AskedWord, slips: number): Promise<Matches> {
    const asked = termOf(text, this.language);
    const { starts, total } = await this.routes();
    if (asked.length > 3 && asked.length < 20) {
      await this.#load([...new Set(slipsAtBeginning(asked).map((other) => shardOf(starts, other)))]);
    }
    return closeMatches(this.#terms, asked, slips, total);
  }

  async #load(numbers: number[]): Promise<void> {
    await Promise.all(
      numbers.map((number) => {
        const asked = this.#shards.get(number) ?? this.#loaded(number);
        this.#shards.set(number, asked);
        asked.catch(() => this.#shards.delete(number));
        return asked;
      }),
    );
  }

  async #loaded(number: number): Promise<void> {
    const { starts } = await this.routes();
    if (starts.length === 0) return;
    const shard = (await this.#read(shardFile(number))) as Shard;
    for (const [term, ...records] of shard) this.#terms.set(term, records);
  }
}

/** The shard a term stands in, if it stands in any. */
function shardOf(starts: readonly string[], term: string): number {
  const after = starts.findIndex((start) => start > term);
  return Math.max(0, (after === -1 ? starts.length : after) - 1);
}

/** A word without its first letter or its second, and with both the other way round. */
const slipsAtBeginning = (word: string): string[] => [
  word.slice(1),
  word.charAt(0) + word.slice(2),
  word.charAt(1) + word.charAt(0) + word.slice(2),
];
