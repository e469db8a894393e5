import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { vocabulary } from '../src/schema/vocabulary.ts';
import { firstMissing, wordsIn } from '../testing/law/words.ts';
import { run } from './support/site/build.ts';
import { writtenChapters } from './support/chapters.ts';

// Chapters are MDX: another program that reads MDX finds the same words in the same order as on their pages.

const folder = mkdtempSync(join(tmpdir(), 'mdx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const chapters = writtenChapters();

/** A site of nothing but the texts, compiled by @astrojs/mdx, each component showing what stands in it. */
const files: Record<string, string> = {
  'package.json': '{ "type": "module" }',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };`,
  'src/Shown.astro': '<div><slot /></div>',
  'src/Within.astro': '<span><slot /></span>',
  'src/pages/[...path].astro': `---
import Shown from '../Shown.astro';
import Within from '../Within.astro';
export const getStaticPaths = () =>
  Object.entries(import.meta.glob('../texts/**/*.mdx', { eager: true })).map(([file, { Content }]) => ({
    params: { path: file.slice('../texts/'.length, -'.mdx'.length) },
    props: { Content },
  }));
const { Content } = Astro.props;
const components = Object.fromEntries(${JSON.stringify(Object.keys(vocabulary))}.map((name) => [name, name === 'Foreign' ? Within : Shown]));
---
<Content {components} />`,
};

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) write(name, text);
  for (const file of globSync('content/postings/*/*/*.mdx'))
    write(file.replace('content/postings', 'src/texts'), readFileSync(file, 'utf8'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  run(resolve('node_modules/.bin/astro'), ['build'], {}, folder);
});

function write(name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

type Parsed = ReturnType<typeof parseDocument>;
type HtmlNode = Parsed['children'][number];

/** The words of a page, without those of scripts, styles and what is not shown yet. */
function readOf(node: Parsed | HtmlNode): string {
  if ('data' in node && !('name' in node)) return node.data;
  if (!('children' in node) || ('name' in node && ['script', 'style', 'template', 'head'].includes(node.name)))
    return '';
  const isWithin = 'name' in node && ['a', 'em', 'strong', 'span', 'sup', 'code', 'small'].includes(node.name);
  const inside = node.children.map(readOf).join('');
  return isWithin ? inside : `\n${inside}\n`;
}

const wordsOfPage = (file: string) => wordsIn(readOf(parseDocument(readFileSync(file, 'utf8'))));

test('there are texts in all seven languages', () => {
  expect(new Set(chapters.map(({ locale }) => locale)).size).toBe(7);
});

test.each(chapters.map(({ id, locale, address }) => [`${id}/${locale}`, address] as const))(
  '%s has on its page the words that @astrojs/mdx finds in it, in their order',
  (text, address) => {
    const found = wordsOfPage(join(folder, 'dist', text, 'index.html'));
    expect(found.length).toBeGreaterThan(150);
    expect(firstMissing(found, wordsOfPage(join('dist', address, 'index.html')))).toBeUndefined();
  },
);
