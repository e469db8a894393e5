import { expect, test } from 'vitest';
import { findIssues } from './checks.ts';
import { chapterText } from '../../testing/content/healthy-content.ts';
import { changed, gone, inFolder, type Written } from '../../testing/content/told-about.ts';
import { report, told } from './print.ts';
import { readContent } from '../reading/read-content.ts';

const reportOn = (changes: Record<string, Written>): string =>
  inFolder(changes, (root) => {
    const content = readContent(root);
    return report(content, findIssues(content)).replaceAll(`${root}/`, 'content/');
  });

test('when all is well, one line says so', () => {
  expect(reportOn({})).toBe('7 languages, 1 posting, 1 chapter: nothing to mend.');
});

test('problems of a file stand together, then they are counted', () => {
  expect(
    reportOn({
      'postings/peru/andes/en.mdx': chapterText('en', '<Gallry names="relief" />\n\n<b>high</b>'),
      ...changed('site.yaml', 'none', 'partly'),
    }),
  ).toMatchInlineSnapshot(`
    "content/postings/peru/andes/en.mdx:13  <Gallry> is not a component a chapter can use.
        Did you mean <Gallery>? Use one of: Aside, Figure, Figures, Film, Foreign, Gallery, Map, Photograph, Question, Questions, Quote, Scene, SinceThen, Sources, Year.
    content/postings/peru/andes/en.mdx:15  <b> is HTML.
        Write *words* for emphasis.

    content/site.yaml:35  “accessibility” cannot be “partly”.
        Write one of: none, partial, full.

    3 problems in 2 files."
  `);
});

test('what still needs translating is a table and no problem', () => {
  expect(reportOn({ 'postings/peru/andes/de.mdx': gone, 'postings/peru/andes/zh.mdx': gone })).toMatchInlineSnapshot(`
    "Still to be translated (– is missing, + is there):
                  fr  en  de  es  ar  zh  ru
      peru/andes  +   +   –   +   +   –   +

    7 languages, 1 posting, 1 chapter: nothing to mend."
  `);
});

test('what is missing in a draft stops nothing', () => {
  expect(
    reportOn({
      ...changed('postings/peru/andes/chapter.yaml', 'state: published', 'state: draft'),
      'postings/peru/andes/media/relief.jpg': gone,
    }),
  ).toMatchInlineSnapshot(`
    "Not published, so this stops nothing:

    content/postings/peru/andes/media/photographs.yaml:2  The picture “relief.jpg” of “relief” is not in media/.
        Put it beside photographs.yaml, under this very name.

    7 languages, 1 posting, 1 chapter: nothing to mend."
  `);
});

test('a value cannot break the line or command the terminal', () => {
  expect(told({ file: 'a.yaml', line: 1, problem: 'It is “a\u001b[31m\nb”.', remedy: 'Write it\u0007.' })).toBe(
    'a.yaml:1  It is “a [31m b”.\n    Write it .',
  );
});
