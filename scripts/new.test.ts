import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from '../testing/content/told-about.ts';
import { check } from './check.ts';
import { makeNew } from './new.ts';
import type { Outcome } from './new/outcome.ts';

const today = '2026-11-22';

const inNewFolder = (words: string, use: (folder: string, outcome: Outcome) => void) =>
  inFolder({}, (folder) => use(folder, makeNew(words.split(' '), folder, today)));

const refusalOf = (words: string): string => {
  let refusal = '';
  inNewFolder(words, (folder, outcome) => {
    expect(readdirSync(join(folder, 'postings'))).toEqual(['peru']);
    expect(readdirSync(join(folder, 'postings', 'peru'))).toEqual(['andes', 'posting.yaml']);
    refusal = 'refusal' in outcome ? outcome.refusal.replaceAll(`${folder}/`, '') : '';
  });
  return refusal;
};

test('a new chapter is a draft that asks for just what is missing', () => {
  inNewFolder('chapter peru/coast --language es', (folder, outcome) => {
    expect('made' in outcome && outcome.made.map((path) => path.slice(folder.length + 1))).toEqual([
      'postings/peru/coast/chapter.yaml',
      'postings/peru/coast/es.mdx',
      'postings/peru/coast/media/photographs.yaml',
    ]);
    const { issues, drafts } = check(folder);
    expect(issues).toEqual([]);
    expect(drafts.map(({ file, line, problem }) => `${file.slice(folder.length + 1)}:${line} ${problem}`).join('\n'))
      .toMatchInlineSnapshot(`
        "postings/peru/coast/chapter.yaml:13 “missions” is not written as it should be.
        postings/peru/coast/es.mdx:3 “title” is empty.
        postings/peru/coast/es.mdx:7 “summary” is empty.
        postings/peru/coast/es.mdx:10 <Scene> cannot have title="".
        postings/peru/coast/es.mdx:16 This text names no page its facts rest on.
        postings/peru/coast/media/photographs.yaml:6 The picture “opening.jpg” of “opening” is not in media/.
        postings/peru/coast/media/photographs.yaml:14 “opening.place” is not written in es.
        postings/peru/coast/media/photographs.yaml:17 “opening.alt” is not written in es.
        postings/peru/coast/media/photographs.yaml:20 “opening.caption” is not written in es.
        postings/peru/coast/media/photographs.yaml:23 “opening.credit” is not written in es."
      `);
  });
});

test('a new posting asks for just what is missing, and stops nothing', () => {
  inNewFolder('posting iceland', (folder) => {
    const { issues, drafts } = check(folder);
    expect(issues).toEqual([]);
    expect(drafts.map(({ line, problem }) => `${line} ${problem}`).join('\n')).toMatchInlineSnapshot(`
      "15 “summary” is not written in fr.
      22 “post.name” is not written in fr.
      25 “post.city” is not written in fr.
      28 “post.coordinates” is not written as it should be.
      31 “country” is empty.
      35 “accent.night” is empty.
      36 “accent.day” is empty.
      39 “missions” is not written as it should be."
    `);
  });
});

test('the notes in a new chapter show how its film and places are written', () => {
  inNewFolder('chapter peru/coast', (folder) => {
    const path = join(folder, 'postings/peru/coast/chapter.yaml');
    const written = readFileSync(path, 'utf8')
      .replace('\nplaces: {}\n', '\n')
      .replaceAll(/^# (?=film:|places:|  )/gm, '');
    writeFileSync(path, written.replace('missions: []', 'missions: [culture]'));
    const problems = check(folder)
      .drafts.filter(({ file }) => file === path)
      .map(({ problem }) => problem);
    expect(problems).toEqual([
      'The film “film.mp4” is not in media/.',
      'The film has no captions in the language spoken: “film.fr.vtt” is missing.',
    ]);
  });
});

test('a language may be given with an equals sign, and is French where none is given', () => {
  inNewFolder('chapter peru/coast --language=ar', (_, outcome) => {
    expect('made' in outcome && outcome.made[1]).toMatch(/ar\.mdx$/);
  });
  inNewFolder('chapter peru/coast', (_, outcome) => {
    expect('made' in outcome && outcome.made[1]).toMatch(/fr\.mdx$/);
  });
});

test('nothing is ever overwritten', () => {
  expect(refusalOf('chapter peru/andes')).toBe('postings/peru/andes exists already. Nothing was changed.');
  expect(refusalOf('posting peru')).toBe('postings/peru exists already. Nothing was changed.');
});

test('names that cannot be folders are refused', () => {
  expect(refusalOf('posting Pérou')).toMatch(/^“Pérou” cannot be the name/);
  expect(refusalOf('posting ..')).toMatch(/^“\.\.” cannot be the name/);
  expect(refusalOf('posting a/b')).toMatch(/^“a\/b” cannot be the name/);
  expect(refusalOf('chapter peru/The Coast')).toMatch(/is not the code of a language/);
  expect(refusalOf('chapter peru/The-Coast')).toMatch(/^“The-Coast” cannot be the name/);
  expect(refusalOf('chapter peru/media')).toMatch(/^“media” is the name of the folder for pictures/);
});

test('a chapter needs a posting, and says where it goes', () => {
  expect(refusalOf('chapter chile/atacama')).toBe(
    'There is no posting “chile” yet. First: npm run new -- posting chile',
  );
  expect(refusalOf('chapter coast')).toBe('“coast” does not say where. Write <posting>/<chapter>: “peru/andes”.');
  expect(refusalOf('chapter peru/../coast')).toMatch(/does not say where/);
});

test('a chapter may be written in any language there is', () => {
  inNewFolder('chapter peru/coast --language ka', (folder, outcome) => {
    expect('made' in outcome && outcome.made[1]).toMatch(/ka\.mdx$/);
    expect(readFileSync(join(folder, 'postings/peru/coast/media/photographs.yaml'), 'utf8')).toMatch(/^ {4}ka: ''$/m);
  });
  expect(refusalOf('chapter peru/coast --language georgian')).toBe(
    '“georgian” is not the code of a language. After --language, write one of fr, en, de, es, ar, zh, ru, or that of another: “ka” for Georgian.',
  );
});

test('without words, the ways to use it are told', () => {
  expect(refusalOf('')).toMatch(/^Write one of:/);
  expect(refusalOf('film peru/andes')).toMatch(/^Write one of:/);
});
