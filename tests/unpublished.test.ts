// A chapter that is a draft, or was withdrawn: is nothing of it in anything that is published, in whatever form?
import { strFromU8, unzipSync } from 'fflate';
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, inject, test } from 'vitest';
import { folded } from '../src/model/search/fold.ts';

const folder = inject('folder');
const read = (path: string) => readFileSync(path, 'utf8');

interface Folder {
  path: string;
  state: string;
}
const chapters = globSync('content/postings/*/*/chapter.yaml').map((facts): Folder => {
  const { state } = parse(read(facts)) as { state: string };
  return { path: dirname(facts), state };
});
const unpublished = chapters.filter(({ state }) => state !== 'published');

/** All that an editor wrote below a folder, in words. */
const writtenIn = (path: string): string =>
  globSync(`${path}/**/*.{mdx,yaml,vtt,json}`, { exclude: (name) => basename(name) === 'kept' })
    .map(read)
    .join('\n');

/** Long words, as the search folds them: without their accents. */
const wordsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\p{L}{6,}/gu)].map(([word]) => folded(word))),
];

/** What stands in texts that may be read, in the words of the machine, and in code: “promise”. */
const elsewhere = new Set(
  wordsIn(
    [
      ...chapters.filter(({ state }) => state === 'published').map(({ path }) => writtenIn(path)),
      ...globSync('content/{*.yaml,pages/**/*.mdx,words/*.json,postings/*/posting.yaml}').map(read),
      ...globSync('src/**/*.{json,ts}').map(read),
    ].join('\n'),
  ),
);

const isText = (name: string) =>
  ['.html', '.htm', '.json', '.xml', '.txt', '.vtt', '.css', '.js', '.svg'].includes(extname(name));

/** Every file that is published, by its name, and every file within it; what is no text has its name alone. */
function* published(): Generator<[name: string, text: string]> {
  for (const name of globSync('**', { cwd: folder })) {
    const file = join(folder, name);
    if (statSync(file).isDirectory()) continue;
    if (extname(name) === '.epub') {
      for (const [within, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(file))))) {
        yield [`${name} ${within}`, isText(within) || /\.(xhtml|opf|smil)$/.test(within) ? strFromU8(bytes) : ''];
      }
    } else yield [name, isText(name) || extname(name) === '' ? read(file) : ''];
  }
}

const files = [...published()].map(([name, text]) => ({ name, text, folded: folded(`${name}\n${text}`) }));
const naming = (words: string) =>
  files.filter(({ name, text }) => `${name}\n${text}`.includes(words)).map(({ name }) => name);

test('there is a draft and a withdrawn chapter to look for, and books, shards and cards to look in', () => {
  expect(unpublished.map(({ state }) => state).sort()).toEqual(expect.arrayContaining(['draft', 'withdrawn']));
  for (const part of ['.epub EPUB/', 'terms-', 'cards/', 'feed.xml', 'sitemap-0.xml', 'manifest.json', 'oembed.json']) {
    expect(files.filter(({ name }) => name.includes(part)).length, part).toBeGreaterThan(0);
  }
});

describe.each(unpublished)('$path, which is $state', ({ path }) => {
  const own = wordsIn(writtenIn(path)).filter((word) => !elsewhere.has(word));

  test('has words of its own, and none of them is read anywhere', () => {
    expect(own.length).toBeGreaterThan(3);
    for (const word of own) {
      // A long word, and no part of a longer one that others use.
      const alone = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u');
      expect(
        files.filter(({ folded: text }) => text.includes(word) && alone.test(text)).map(({ name }) => name),
        word,
      ).toEqual([]);
    }
  });

  test('has no address, no name, no photograph', () => {
    const texts = globSync(`${path}/*.mdx`).map(
      (file) => parse(read(file).split('---')[1] ?? '') as Record<string, string>,
    );
    const [posting = '', chapter = ''] = path.split('/').slice(-2);
    const photographs = Object.keys((parse(read(`${path}/media/photographs.yaml`)) ?? {}) as object);
    expect(naming(`${posting}/${chapter}`)).toEqual([]);
    for (const { slug = '', title = '' } of texts) {
      expect(naming(`/${slug}`)).toEqual([]);
      expect(naming(title)).toEqual([]);
    }
    for (const name of photographs) {
      const isElsewhere = chapters.some(
        (one) => one.state === 'published' && writtenIn(one.path).includes(`\n${name}:`),
      );
      if (!isElsewhere) expect(naming(`${name}-`)).toEqual([]);
    }
  });
});

test('every card is that of a page that can be read', () => {
  const cards = files.map(({ name }) => name).filter((name) => name.startsWith('cards/'));
  const named = files.map(({ text }) => text).join('\n');
  expect(cards.filter((card) => !named.includes(card))).toEqual([]);
});
