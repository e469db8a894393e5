import { expect, test } from 'vitest';
import { changed, inFolder, toldAbout, type Written } from '../../../testing/content/told-about.ts';
import { readContent } from '../../reading/read-content.ts';
import { unwritten } from './unwritten.ts';

const toldOf = (changes: Record<string, Written>) =>
  inFolder(changes, (root) =>
    unwritten(readContent(root)).map(({ file, line, problem }) => `${file.slice(root.length + 1)}:${line} ${problem}`),
  );

test('what a new documentary begins with is listed until it is written, and stops nothing', () => {
  const changes = {
    ...changed('site.yaml', 'contact:', 'unwritten: [tagline, contact]\ncontact:'),
    ...changed('missions.yaml', 'trade:\n', 'trade:\n  unwritten: true\n'),
    ...changed('pages/legal/fr.mdx', 'summary:', 'unwritten: true\nsummary:'),
    ...changed('pages/legal/de.mdx', 'summary:', 'unwritten: true\nsummary:'),
  };
  expect(toldOf(changes)).toEqual([
    'pages/legal:undefined This page is still to be written in de, fr.',
    'missions.yaml:1 The mission “trade” is still to be written.',
    'site.yaml:34 Still to be written: tagline, contact.',
  ]);
  expect(toldAbout(changes)).toBe('');
});

test('what is written is not listed', () => {
  expect(toldOf({})).toEqual([]);
});

test('a mark is there or not; it says nothing else', () => {
  expect(toldAbout(changed('pages/legal/fr.mdx', 'summary:', 'unwritten: no\nsummary:'))).toMatchInlineSnapshot(`
    "pages/legal/fr.mdx:3  “unwritten” cannot be “no”.
        Write “unwritten: true”, or take the line out."
  `);
});
