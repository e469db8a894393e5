// Is what the documents and the workflows say true: the commands they name, the files they lead to?
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'content/README.md'];
const workflows = ['.gitlab-ci.yml', ...['check', 'deploy'].map((name) => `.github/workflows/${name}.yml`)];

const read = (file: string) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** The commands of package.json that a text names: `npm run check`, `npm test`. */
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run (?:--silent )?([a-z:]+)|(test|start)\b)/g)].map(([, run, own]) => run ?? own ?? '');

describe.each([...documents, ...workflows, '.ci/run'])('%s', (file) => {
  test('names no command that is not there', () => {
    expect(commandsIn(read(file)).filter((command) => !(command in scripts))).toEqual([]);
  });
});

describe.each(documents)('%s', (file) => {
  test('names no file that is not there', () => {
    const paths = [...read(file).matchAll(/`((?:src|scripts|tests|testing|content)\/[\w./-]*\w\/?)`/g)];
    const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, link = '']) =>
      join(dirname(file), link),
    );
    const named = [...paths.map(([, path = '']) => path), ...links];
    expect(named.filter((path) => !existsSync(path) && !isGone(path))).toEqual([]);
  });
});

/** The changelog tells of what is no more. */
const isGone = (path: string): boolean =>
  path === 'content/interface/' || path.startsWith('content/postings/peru/arequipa');

describe.each(workflows)('%s', (file) => {
  const document = parseDocument(read(file));

  test('can be read', () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(Object.keys(document.toJS() as object).length).toBeGreaterThan(1);
  });

  test('keeps between two builds what README says a build server should keep', () => {
    const named = ['public/media', '.cache/media', '.cache/cards'].filter((folder) => read(file).includes(folder));
    expect(named).toEqual(['public/media', '.cache/media', '.cache/cards']);
  });
});

test('every workflow is looked at', () => {
  expect(globSync('.github/workflows/*').toSorted()).toEqual(workflows.slice(1).toSorted());
});
