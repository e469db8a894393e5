import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, folder as aFolder, gone, inFolder, type Written } from '../../../testing/content/told-about.ts';
import type { Content } from '../content.ts';
import { allChapters, allTexts } from '../content.ts';
import type { DataFile } from '../fields/fields.ts';
import { readContent } from '../read-content.ts';
import { keptReader } from './kept-reader.ts';
import { openKept, type Kept } from './store.ts';

let place = '';
beforeEach(() => (place = mkdtempSync(join(tmpdir(), 'kept-'))));
afterEach(() => rmSync(place, { recursive: true }));

/** Reads as a run of a command does, and says how many files were taken from what was kept. */
function read(folder: string, version = 'now'): { content: Content; taken: number } {
  const kept = openKept(place, () => version);
  const [taken, found] = [new Set<string>(), new Set<string>()];
  const watched: Kept = {
    ...kept,
    get: (key) => {
      const record = kept.get(key);
      if (record && !found.has(key)) taken.add(key);
      return record;
    },
    set: (key, words) => {
      found.add(key);
      kept.set(key, words);
    },
  };
  const content = readContent(folder, keptReader(watched, new WeakMap()));
  kept.save();
  return { content, taken: taken.size };
}

/** All that a reading says, with the lines of everything: a content as plain data. */
function told(content: Content): unknown {
  const lines = (file: DataFile) => ({ data: file.data, fault: file.fault, lines: linesIn(file, file.data, []) });
  return {
    strays: content.strays,
    texts: allTexts(content).map(({ file, name, head, ...rest }) => ({ file, name, ...rest, head: lines(head) })),
    fields: [content.site, content.missions, content.borders, ...content.postings.map(({ facts }) => facts)].map(lines),
    chapters: allChapters(content).map(({ id, facts, photographs, media }) => {
      return { id, facts: lines(facts), photographs: lines(photographs), media };
    }),
  };
}

function linesIn(file: DataFile, value: unknown, path: PropertyKey[]): unknown[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    [...path, file.lineOf(path)],
    ...inside.flatMap(([name, one]) => linesIn(file, one, [...path, Array.isArray(value) ? Number(name) : name])),
  ];
}

const text = 'postings/peru/andes/fr.mdx';
const posting = 'postings/peru/posting.yaml';

describe('what was kept', () => {
  it('is what was read, to the letter and the line, in the whole documentary', () => {
    const plain = told(readContent('content'));
    expect(told(read('content').content)).toEqual(plain);
    const again = read('content');
    expect(again.taken).toBeGreaterThan(globSync('content/postings/*/*/*.mdx').length);
    expect(told(again.content)).toEqual(plain);
  });

  it.each<[string, Record<string, Written>]>([
    ['a text that cannot be read', changed(text, '</Scene>', '')],
    ['Markdown that nobody is taught', changed(text, '</Scene>', '# 1\n\n| a | b |\n|--|--|\n\n</Scene>')],
    ['a head that cannot be read', changed(text, 'slug:', 'slug: [')],
    ['a text without a head', { [text]: 'La route monte.\n' }],
    ['an empty text', { [text]: '' }],
    ['a byte-order mark', { [text]: `\uFEFF---\ntitle: Un\n---\n\nLa route.\n` }],
    ['bytes that are no text', { [text]: new Uint8Array([0xff, 0xfe, 0]) }],
    ['a sign that cannot be seen', { [text]: 'a\u000bb' }],
    ['a folder in the place of a file', { [posting]: aFolder }],
    ['a file that is missing', { [posting]: gone }],
    ['fields twice', { [posting]: 'name: a\nname: b\n' }],
    ['numbers that JSON does not know', { [posting]: 'a: .nan\nb: .inf\nc: -0\nd: 1e400\n' }],
    ['a list where fields should stand', { [posting]: '- a\n' }],
  ])('is what was read where there is %s', (_, changes) => {
    inFolder(changes, (folder) => {
      const plain = told(readContent(folder));
      for (const run of [1, 2, 3]) expect([run, told(read(folder).content)]).toEqual([run, plain]);
    });
  });

  it('is not asked for a file of which one letter is another', () => {
    inFolder({}, (folder) => {
      read(folder);
      const all = read(folder).taken;
      writeFileSync(join(folder, text), readFileSync(join(folder, text), 'utf8').replace('La route', 'Là route'));
      const { content, taken } = read(folder);
      expect(taken).toBe(all - 1);
      expect(told(content)).toEqual(told(readContent(folder)));
    });
  });

  it('follows a file that is called otherwise now', () => {
    inFolder({}, (folder) => {
      read(folder);
      const { content } = read(folder);
      const moved = inFolder({ 'postings/peru/andes/es.mdx': readFileSync(join(folder, text)) }, (other) => {
        const [plain, kept] = [told(readContent(other)), told(read(other).content)];
        expect(kept).toEqual(plain);
        return kept;
      });
      expect(moved).not.toEqual(told(content));
    });
  });

  it('is let go with the code that found it out', () => {
    inFolder({}, (folder) => {
      read(folder, 'before');
      expect(read(folder, 'now').taken).toBe(0);
    });
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['of something else', () => Buffer.from('{"version":"now"}\n')],
    [
      'with one letter changed',
      (bytes) => {
        bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
        return bytes;
      },
    ],
  ])('does no harm where its files are %s', (_, damage) => {
    inFolder({}, (folder) => {
      read(folder);
      for (const file of globSync(join(place, '*'))) writeFileSync(file, damage(readFileSync(file)));
      const { content, taken } = read(folder);
      expect(taken).toBe(0);
      expect(told(content)).toEqual(told(readContent(folder)));
      expect(read(folder).taken).toBeGreaterThan(0);
    });
  });

  it('is nothing where a disk takes nothing', () => {
    inFolder({}, (folder) => {
      writeFileSync(join(place, 'file'), '');
      const kept = openKept(join(place, 'file'), () => 'now');
      const content = readContent(folder, keptReader(kept, new WeakMap()));
      kept.save();
      expect(told(content)).toEqual(told(readContent(folder)));
    });
  });
});
