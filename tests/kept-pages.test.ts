// What one edit does not touch is taken over from the build before: is the site then what a whole build makes of it?
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from './support/site/build.ts';

const project = mkdtempSync(join(tmpdir(), 'destinations-kept-'));
afterAll(() => rmSync(project, { recursive: true }));

const code = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'scripts', 'src'];
for (const name of code) if (existsSync(name)) cpSync(name, join(project, name), { recursive: true });
// Masters are not asked for: what was made of them is on the shelf.
const isMaster = (path: string) => /\.(jpg|png|mp4|avif)$|\/kept(\/|$)/.test(path);
cpSync('content', join(project, 'content'), { recursive: true, filter: (path) => !isMaster(path) });
cpSync('.cache/media/shelf.json', join(project, '.cache/media/shelf.json'));
for (const name of ['node_modules', 'public']) symlinkSync(resolve(name), join(project, name));

const kept = ['.cache/pages', '.cache/reading'];

/** Builds and finishes the site, and says of every file what is in it; those of the shelf were there before. */
function build(settings: Record<string, string>): Record<string, string> {
  run('node_modules/.bin/astro', ['build'], settings, project);
  run(process.execPath, ['scripts/finish.ts', '--here'], settings, project);
  const files = globSync('**', { cwd: join(project, 'dist'), exclude: ['media'] }).sort();
  return Object.fromEntries(files.filter((name) => statSync(at(name)).isFile()).map((name) => [name, sumOf(name)]));
}

const at = (name: string): string => join(project, 'dist', name);
const sumOf = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(at(name)))
    .digest('hex');
/** When a page was written: one that is taken over is as old as the build that made it. */
const timeOf = (name: string): number => statSync(at(name)).mtimeMs;

/** Exchanges the first words of a file that are these. Throws where there are none. */
function exchange(file: string, from: string, to: string): void {
  const text = readFileSync(join(project, file), 'utf8');
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${file}.`);
  writeFileSync(join(project, file), text.replace(from, to));
}

const chapter = 'content/postings/lima/water';
const onlyPage = 'fr/perou/l-eau-de-l-autre-versant/index.html';

/** Each with the settings of its build; one after the other, from what the one before has left. */
const edits: [name: string, edit: () => void, settings?: Record<string, string>][] = [
  ['nothing at all', () => undefined],
  ['the body of a text', () => exchange(`${chapter}/fr.mdx`, '.\n\n', '. Ici.\n\n')],
  ['the head of a text', () => exchange(`${chapter}/fr.mdx`, 'summary: ', 'summary: Ici, ')],
  ['a title within a text', () => exchange(`${chapter}/fr.mdx`, '<Scene title="', '<Scene title="Ici, ')],
  ['a fact of a posting', () => exchange('content/postings/lima/posting.yaml', 'fr: Pérou', 'fr: Le Pérou')],
  [
    'a caption',
    () =>
      exchange(
        `${chapter}/media/photographs.yaml`,
        'caption:\n    fr: >-\n      ',
        'caption:\n    fr: >-\n      Ici, ',
      ),
  ],
  [
    'a sentence of a film that is quoted',
    () => exchange(`${chapter}/media/film.fr.vtt`, 'la montagne reste', 'la forêt reste'),
  ],
  ['a word of the interface', () => exchange('src/i18n/words/fr.json', '"page.skip": "', '"page.skip": "Ici, ')],
  [
    'the source of a component',
    () => exchange('src/components/page/Footer.astro', '<footer', '<footer data-new="yes"'),
  ],
  [
    'a chapter that is taken away',
    () => {
      rmSync(join(project, 'content/postings/lima/cloud'), { recursive: true });
      for (const list of ['site', 'missions']) {
        const file = join(project, `content/${list}.yaml`);
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/ +- lima\/cloud\n/g, ''));
      }
    },
  ],
  ['the address of the site', () => undefined, { SITE_URL: 'https://example.org/docs' }],
  ['the host of its media', () => undefined, { MEDIA_BASE_URL: 'https://media.example.org/' }],
];

describe('after an edit of', () => {
  build({});

  test.each(edits)('%s a build gives what a whole build gives, to the byte', (_, edit, settings = {}) => {
    edit();
    const after = build(settings);
    for (const folder of [...kept, 'dist']) rmSync(join(project, folder), { recursive: true });
    expect(after).toEqual(build(settings));
  });
});

test('an edit of the body of one text makes its page anew, and no other of a chapter', () => {
  build({});
  const pages = globSync('*/*/*/index.html', { cwd: join(project, 'dist') }).filter((name) =>
    /^\w+\/(?:peru|perou|biru|milu)\//.test(name),
  );
  const before = new Map(pages.map((name) => [name, timeOf(name)]));
  expect(before.size).toBeGreaterThan(3);
  exchange(`${chapter}/fr.mdx`, '.\n\n', '. Là.\n\n');
  build({});
  expect(pages.filter((name) => timeOf(name) !== before.get(name))).toEqual([onlyPage]);
});

test('a page that somebody has changed, and a list that is damaged, do no harm', () => {
  const whole = build({});
  writeFileSync(at(onlyPage), 'nothing');
  expect(build({})).toEqual(whole);
  writeFileSync(join(project, '.cache/pages/list'), 'nothing');
  expect(build({})).toEqual(whole);
});

test('a build that was stopped does no harm to the next', () => {
  const whole = build({});
  exchange('src/components/page/Footer.astro', '<footer', '<footer {');
  expect(() => build({})).toThrow();
  exchange('src/components/page/Footer.astro', '<footer {', '<footer');
  expect(build({})).toEqual(whole);
});
