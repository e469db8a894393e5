import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { gone, inFolder } from '../testing/content/told-about.ts';

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('a healthy folder ends well', () => {
  expect(inFolder({}, (folder) => run(folder))).toEqual({
    status: 0,
    stdout: '7 languages, 1 posting, 1 chapter: nothing to mend.\n',
    stderr: '',
  });
});

test('one problem is enough to stop a build', () => {
  const { status, stdout } = inFolder({ 'postings/peru/andes/media/relief.jpg': gone }, (folder) => run(`${folder}/`));
  expect(status).toBe(1);
  expect(stdout).toMatch(/\n1 problem in 1 file\.\n$/);
});

const draft = { 'postings/peru/andes/chapter.yaml': 'state: draft\n' };

test('a draft stops a build only where it is asked to', () => {
  expect(inFolder(draft, (folder) => run(folder).status)).toBe(0);
  expect(inFolder(draft, (folder) => run(folder, '--strict').status)).toBe(1);
});

test('a setting that cannot be stops a build before anything is made', () => {
  const env = { ...process.env, SITE_URL: 'https://example.org/a', BASE_PATH: '/b/', MEDIA_BASE_URL: '' };
  const { status, stdout } = inFolder({}, (folder) =>
    spawnSync(process.execPath, ['scripts/check.ts', folder], { env, encoding: 'utf8' }),
  );
  expect(status).toBe(1);
  expect(stdout).toContain('\nSITE_URL says the site lies in “/a/”, BASE_PATH says in “/b/”.\n    Say it once: ');
});

test('a folder that is not there is told in a sentence', () => {
  expect(run('nowhere')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'There is no folder “nowhere” here. Run this in the folder of the project.\n',
  });
});

test('an option that is misspelt is told, and nothing is checked', () => {
  expect(run('--stirct')).toEqual({
    status: 1,
    stdout: '',
    stderr: '“--stirct” is no option here. Did you mean “--strict”?\n',
  });
  expect(run('-x').stderr).toBe('“-x” is no option here. The options are --strict, --format.\n');
  expect(run('--format', 'xml').stderr).toBe('After “--format” stands one of text, json, github.\n');
  expect(run('--format').stderr).toBe('After “--format” stands one of text, json, github.\n');
  expect(run('--strict=yes').stderr).toBe('After “--strict” stands nothing.\n');
  expect(run('content', 'other').stderr).toBe('One folder is checked at a time.\n');
});

test('the same is told to people, to programs and to code hosts', () => {
  inFolder({ 'postings/peru/andes/media/relief.jpg': gone }, (folder) => {
    const { stdout, status } = run(folder, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ issues: [{ line: 2 }], drafts: [], unwritten: [], settings: [] });
    expect(run('--format=github', folder).stdout).toMatch(
      /^::error file=.*photographs\.yaml,line=2,title=The picture .*\n$/,
    );
  });
  expect(inFolder({}, (folder) => run(folder, '--format=github'))).toEqual({ status: 0, stdout: '', stderr: '' });
});
