import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { sevenTexts } from '../../testing/content/seven-texts.ts';
import { makePhotograph } from '../../testing/media/sample-photograph.ts';
import { run } from './site/build.ts';

/** The name this documentary is given: a long one, to see that it finds room. */
export const givenName = 'Les Îles du Nord et leurs gens';

/**
 * A clone of this project, in a folder of its own, turned into an empty documentary as the README says. Its masters are
 * left behind: git would keep them, and nobody looks at them.
 * @returns the folder; taken away after the last test of the file
 */
export function newDocumentary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'documentary-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const isLeftOut = (path: string) => /(^|\/)public\/media$|^content\/.*\/media\/|^content\/.*\.mp4$/.test(path);
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'content', 'scripts', 'src']) {
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => !isLeftOut(path) });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const git = (...words: string[]) =>
    run('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words], {}, folder);
  git('init', '--quiet');
  git('add', 'content');
  git('commit', '--quiet', '--message', 'The demonstration');
  command(folder, 'scripts/new.ts', 'documentary', givenName, '--id', 'nord', '--yes');
  return folder;
}

/** What a command of that documentary prints. Throws with it where it fails. */
export function command(folder: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`“${words.join(' ')}” failed.\n${stdout}\n${stderr}`);
  return stdout;
}

/** Makes its films and photographs, then its site: `npm run build`. @returns the folder of the site */
export function built(folder: string): string {
  command(folder, 'scripts/media.ts');
  run(resolve('node_modules/.bin/astro'), ['build'], {}, folder);
  run(process.execPath, ['scripts/finish.ts'], {}, folder);
  return join(folder, 'dist');
}

const slugs = (slug: string): string =>
  ['fr', 'en', 'de', 'es', 'ar', 'zh', 'ru'].map((locale) => `  ${locale}: ${slug}\n`).join('');

/** Adds what an editor adds first: a kind of posts, a posting, and one chapter in French with one photograph and no film. */
export async function addFirstChapter(folder: string): Promise<void> {
  const posting = join(folder, 'content/postings/iceland');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const change = (name: string, from: string, to: string) => {
    const path = join(folder, 'content', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  change('site.yaml', 'posts: {}', `posts:\n  research-station:\n    accounts:\n${sevenTexts(6)}`);
  change('site.yaml', 'journey: []', 'journey: [iceland/glacier]');
  change('missions.yaml', 'journey: []', 'journey: [iceland/glacier]');
  write(
    join(posting, 'posting.yaml'),
    `name:
${sevenTexts(2)}slug:
${slugs('iceland')}summary:
${sevenTexts(2)}post:
  kind: research-station
  name:
${sevenTexts(4)}  city:
${sevenTexts(4)}  coordinates: [64.15, -21.94]
country: ISL
accent: { night: '#8fb8d8', day: '#2c5a7d' }
missions: [first-mission]
accounts: [{ name: Station, url: 'https://example.org/' }]
travelAdvice: {}
`,
  );
  write(
    join(posting, 'glacier/chapter.yaml'),
    `state: published
published: 2026-11-22
language: fr
missions: [first-mission]
cover: opening
places: {}
`,
  );
  write(
    join(posting, 'glacier/fr.mdx'),
    `---
title: Le glacier
slug: le-glacier
summary: Une station mesure chaque été ce que le glacier a perdu.
---

<Scene title="La mesure">

Chaque été, la station mesure ce que le glacier a perdu.

<Photograph name="opening" />

</Scene>

<Sources>

- [Une page](https://www.example.org/page), qui la publie, 2024.

</Sources>
`,
  );
  write(
    join(posting, 'glacier/media/photographs.yaml'),
    `opening:
  file: opening.jpg
  kind: photograph
  date: 2026-11-22
  licence: reserved
${['place', 'alt', 'caption', 'credit'].map((field) => `  ${field}:\n${sevenTexts(4)}`).join('')}`,
  );
  await makePhotograph(join(posting, 'glacier/media/opening.jpg'), { width: 2400, height: 1500 });
}
