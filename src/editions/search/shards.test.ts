import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LanguageIndex } from '../../model/search/language-index.ts';
import type { Routes } from '../../model/search/search-files.ts';
import { wordsAsked } from '../../model/search/terms.ts';
import { chance } from '../../../testing/chance.ts';
import { counted } from './counted.ts';
import { shardsOf } from './shards.ts';
import { weighed, type Numbered } from './weighed.ts';

const record = (number: number, words: string, titles = ''): Numbered => ({
  number,
  ...counted({ kind: 'text', key: String(number), hash: '', name: '', language: 'en', also: '', words, titles }),
});

/** An index as a browser reads it, of some records; and how many files it has read. */
function indexOf(records: Numbered[]) {
  const { terms, common } = weighed(records);
  const { shards, starts } = shardsOf(terms);
  const routes: Routes = { total: records.length, starts, common, counts: [records.length, 0, 0], absent: [] };
  const read: string[] = [];
  const index = new LanguageIndex('en', (name) => {
    read.push(name);
    return Promise.resolve(name === 'routes' ? routes : shards[Number(name.replace('terms-', ''))]);
  });
  return { index, read, shards, routes };
}

async function found(index: LanguageIndex, question: string): Promise<number[]> {
  const [word] = wordsAsked(question);
  if (!word) return [];
  const { scores } = await index.exact(word);
  return [...scores].sort(([, a], [, b]) => b - a).map(([number]) => number);
}

describe('the terms of a language', () => {
  it('lead to their records, those that say most of them first', async () => {
    const { index } = indexOf([
      record(0, 'A glacier among many other things that are told here at some length, of this and that.'),
      record(4, 'A glacier.', 'Glaciers'),
      record(7, 'Nothing of the kind.'),
    ]);
    expect(await found(index, 'glaciers ')).toEqual([4, 0]);
    expect(await found(index, 'comet')).toEqual([]);
  });

  it('are none where they are everywhere', () => {
    const records = Array.from({ length: 30 }, (_, number) => record(number, `the word${number}`));
    expect(indexOf(records).routes.common).toEqual(['the']);
  });

  it('are found with a slip at their beginning, which would hide them in another shard', async () => {
    const { index } = indexOf([record(0, 'glacier'), record(1, 'zebra')]);
    const [word] = wordsAsked('lgacier');
    const { terms } = await index.close(word ?? { text: '', script: '', isLast: true }, 2);
    expect([...terms]).toEqual(['glacier']);
  });
});

/** Words as often as in a language: few are everywhere, most are rare. */
function textOf(random: () => number, count: number): string {
  return Array.from({ length: count }, () => `w${Math.floor(90_000 ** random()).toString(36)}x`).join(' ');
}

describe('at the real size, 1,000 chapters of sixty records', () => {
  const random = chance(11);
  const records = Array.from({ length: 60_000 }, (_, number) => record(number, textOf(random, 25)));
  const { index, read, shards, routes } = indexOf(records);
  const bytes = (content: unknown) => brotliCompressSync(JSON.stringify(content)).length;

  it('the ways to the shards and any six of them cost less than 45 kB', () => {
    const ways = bytes({ ...routes, counts: Array.from({ length: 3000 }, () => Math.floor(random() * 40)) });
    const largest = shards.map((shard) => JSON.stringify(shard).length).sort((a, b) => b - a);
    const heaviest = [...shards].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length).slice(0, 6);
    expect(largest[0]).toBeLessThan(20_000);
    expect(ways + heaviest.reduce((sum, shard) => sum + bytes(shard), 0)).toBeLessThan(45_000);
  });

  it('a word costs one shard, and finds what has it', async () => {
    const [word = ''] = records[31_007]?.words.split(' ').toSorted((a, b) => b.length - a.length) ?? [];
    expect(await found(index, `${word} `)).toContain(31_007);
    expect(read.length).toBe(2);
  });
});
