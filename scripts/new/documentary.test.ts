import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from '../../testing/content/told-about.ts';
import { check } from '../check.ts';
import { newDocumentary, type Ask } from './documentary.ts';

const git = (folder: string, ...words: string[]) => {
  const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org'];
  const { status, stderr } = spawnSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};

/** A healthy documentary that git knows, and what comes of the wish for a new one in its place. */
const wished = (words: string[], { ask, before }: { ask?: Ask; before?: (folder: string) => void } = {}) =>
  inFolder({ 'README.md': 'A guide.\n', LICENSE: 'Theirs.\n' }, async (folder) => {
    git(folder, 'init', '--quiet');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'All of it');
    before?.(folder);
    const outcome = await newDocumentary(words, folder, ask);
    const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
    return { outcome, site, names: readdirSync(folder), findings: check(folder) };
  });

const refusal = async (...given: Parameters<typeof wished>) => {
  const { outcome, names } = await wished(...given);
  expect(names).toContain('postings');
  return 'refusal' in outcome ? outcome.refusal : '';
};

test('an empty documentary stands in the place of the old one, with nothing to mend', async () => {
  const { outcome, site, names, findings } = await wished(['Les Îles du Nord', '--yes']);
  expect('made' in outcome && outcome.made.map((path) => path.split('/').at(-1) || path.split('/').at(-2))).toEqual([
    'site.yaml',
    'missions.yaml',
    'LICENSE',
    'postings',
    'words',
    'pages',
  ]);
  expect(site).toMatch(/^id: les-iles-du-nord$/m);
  expect(site).toMatch(/^ {2}fr: "Les Îles du Nord"$/m);
  expect(names.filter((name) => !name.startsWith('.'))).toEqual([
    'LICENSE',
    'README.md',
    'borders.yaml',
    'missions.yaml',
    'pages',
    'postings',
    'site.yaml',
    'words',
  ]);
  expect(findings.issues).toEqual([]);
  expect(findings.content.postings).toEqual([]);
  expect(findings.unwritten.map(({ problem }) => problem)).toEqual([
    'The mission “first-mission” is still to be written.',
    ...Array<string>(4).fill('This page is still to be written in ar, de, en, es, fr, ru, zh.'),
    'Still to be written: tagline, description, publisher, contact.',
  ]);
});

test('who sits at the terminal is asked for the name, and whether to go on', async () => {
  const asked: string[] = [];
  const answers = ['Nord', 'yes'];
  const ask: Ask = (question) => {
    asked.push(question);
    return Promise.resolve(answers.shift() ?? '');
  };
  const { outcome } = await wished([], { ask });
  expect('made' in outcome).toBe(true);
  expect(asked[0]).toBe('What is your documentary called? ');
  expect(asked[1]).toMatch(/What is there now stays in the history of git\. Go on\?/);
});

test('whoever does not say yes keeps everything', async () => {
  expect(await refusal(['Nord'], { ask: () => Promise.resolve('') })).toBe('Nothing was changed.');
  expect(await refusal(['Nord'])).toMatch(/^Nobody is here to be asked, and nothing was changed\./);
  expect(await refusal([])).toMatch(/^Write: npm run new/);
});

test('what git does not know yet is never lost', async () => {
  const before = (folder: string) => writeFileSync(join(folder, 'postings/peru/andes/notes.txt'), 'x');
  expect(await refusal(['Nord', '--yes'], { before })).toMatch(
    /holds changes that git does not know yet; .*\n {4}postings\/peru\/andes\/notes\.txt$/s,
  );
});

test('a folder that git does not know at all is left alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  writeFileSync(join(folder, 'site.yaml'), 'x');
  const outcome = await newDocumentary(['Nord', '--yes'], folder);
  expect('refusal' in outcome && outcome.refusal).toMatch(/is in no git repository: what it holds now could not/);
  expect(existsSync(join(folder, 'site.yaml'))).toBe(true);
  rmSync(folder, { recursive: true });
});

test('a name that cannot be one is refused', async () => {
  expect(await refusal(['Les', 'Îles', '--yes'])).toMatch(/^Put the whole name between quotes\./);
  expect(await refusal(['', '--yes'])).toMatch(/cannot be its name\. Write this text\.$/);
  expect(await refusal(['A'.repeat(31), '--yes'])).toMatch(/at most 30 characters/);
  expect(await refusal(['北方', '--yes'])).toMatch(/^“” cannot be what the site calls itself\. After --id/);
  expect(await refusal(['Nord', '--force'])).toMatch(/^Write: npm run new/);
  expect('made' in (await wished(['北方', '--id', 'north', '--yes'])).outcome).toBe(true);
});
