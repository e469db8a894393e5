import { expect, test } from 'vitest';
import { changed, gone, inFolder, type Written } from '../../testing/content/told-about.ts';
import { readContent } from '../reading/read-content.ts';
import { findIssues } from './checks.ts';
import { asAnnotations, asJson } from './print-for-machines.ts';

const found = <Result>(
  changes: Record<string, Written>,
  use: (...found: [ReturnType<typeof readContent>, ReturnType<typeof findIssues>]) => Result,
) =>
  inFolder(changes, (root) => {
    const content = readContent(root);
    const findings = JSON.parse(JSON.stringify(findIssues(content)).replaceAll(`${root}/`, 'content/')) as ReturnType<
      typeof findIssues
    >;
    return use(content, findings);
  });

const setting = { problem: 'SITE_URL is “x”.', remedy: 'Write the whole address.' };

test('a program is given all that was found, as it was found', () => {
  const told = found({ ...changed('site.yaml', 'none', 'partly'), 'postings/peru/andes/de.mdx': gone }, (...all) =>
    asJson(...all, [setting]),
  );
  expect(JSON.parse(told)).toEqual({
    issues: [
      {
        file: 'content/site.yaml',
        line: 35,
        problem: '“accessibility” cannot be “partly”.',
        remedy: 'Write one of: none, partial, full.',
      },
    ],
    drafts: [],
    unwritten: [],
    settings: [setting],
    untranslated: [{ chapter: 'peru/andes', missing: ['de'] }],
  });
});

test('a code host is given a note at the line of each file; what stops nothing is a warning', () => {
  const draft = { ...changed('postings/peru/andes/chapter.yaml', 'state: published', 'state: draft') };
  const told = found(
    {
      ...changed('site.yaml', 'none', '"100 %, yes: a\\nb"'),
      ...draft,
      'postings/peru/andes/media/relief.jpg': gone,
    },
    (_, findings) => asAnnotations(findings, [setting]),
  );
  expect(told.split('\n')).toEqual([
    '::error file=content/site.yaml,line=35,title=“accessibility” cannot be “100 %25%2C yes%3A a b”.::Write one of: none, partial, full.',
    '::error title=SITE_URL is “x”.::Write the whole address.',
    '::warning file=content/postings/peru/andes/media/photographs.yaml,line=2,title=The picture “relief.jpg” of “relief” is not in media/.::Put it beside photographs.yaml, under this very name.',
  ]);
});

test('where nothing is wrong, a code host is told nothing', () => {
  expect(found({}, (_, findings) => asAnnotations(findings, []))).toBe('');
});
