import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../model/story/tree.ts';
import { mdxText } from './mdx-text.ts';

const read = (mdx: string) => mdxText('text.mdx', 'de', mdx);
const toldOf = (mdx: string) => read(mdx).refused.map(({ line, problem }) => `${String(line)}: ${problem}`);
const wordsIn = (mdx: string) => read(mdx).tree.map(wordsOf).join('\n');

describe('Markdown that would make something else of what was written is told', () => {
  test.each([
    ['a day', '8. Dezember 2010: Das Werk.', '1: A line begins with “8.”'],
    ['a year', 'Eins.\n\n1912. Er wird Franzose.', '3: A line begins with “1912.”'],
    ['a number in brackets', '2010) Das Werk.', '1: A line begins with “2010)”'],
    ['a sign for more than', '> 5 km zu Fuß.', '1: A line begins with “>”'],
    ['a sign for plus', '+ 5 °C am Mittag.', '1: A line begins with “+ ”'],
    ['a star at the beginning', '* siehe unten', '1: A line begins with “* ”'],
    ['a footnote', 'Er ist Franzose.[^1]\n\n[^1]: Seit 1912.', '1: “[^1]” would become a footnote.'],
    ['boxes to tick', '- [ ] offen', '1: “- [ ] offen” would become a box to tick.'],
    [
      'a link without words',
      'Siehe [](https://example.org/) hier.',
      '1: The link “[](https://example.org/)” has no words.',
    ],
    [
      'a link that only a mouse explains',
      '[a](https://b.org "c")',
      '1: The link has words that are only seen under a mouse: “c”.',
    ],
    ['a line above dashes', 'Diese Zeile.\n---', '1: “Diese Zeile.” would become a title'],
    ['a line of stars', 'a\n\n***\n\nb', '3: “***” would draw a line across the page.'],
    ['a deep title', '#### tief', '1: A title of depth 4 is too deep.'],
    ['an empty title', 'a\n\n##', '3: A title is empty.'],
    ['a table', 'a | b\n--|--\n1 | 2', '1: These lines with “|” would become a table'],
    ['words struck out', 'ein ~~altes~~ Haus', '1: “~~altes~~” would be struck out.'],
    ['a star within words', 'Lehrer*innen und Schüler*innen', '1: “*innen und Schüler*” is stressed within a word'],
    ['words between backticks', 'das `alte Haus`', '1: “`alte Haus`”: two of these signs'],
    ['a piece of program', '```\na\n```', '1: “```” would be shown as a piece of program.'],
    [
      'an address that stands elsewhere',
      'a\n\n[Notiz]: https://example.org',
      '3: “[Notiz]: https://example.org” would not be shown',
    ],
  ])('%s', (_, mdx, told) => {
    const [first = ''] = toldOf(mdx);
    expect(first).toContain(told);
  });

  test('once, whatever is in it', () => {
    expect(toldOf('> 1. ~~a~~ `b c`')).toHaveLength(1);
  });
});

describe('what nobody can have meant otherwise is read as it was written', () => {
  test.each([
    ['two Chinese stretches', '旺季是5~7月和8~9月。'],
    ['a German one', '~20 km und ~30 km'],
    ['stars that stress nothing', '5 * 3 * 2 und a*'],
    ['a number sign', 'Saal #12'],
    ['a hyphen, a dash, a point', '-5 °C – 5.5 ... 3.'],
    ['underscores in a name', 'film_de_mp4'],
    ['signs by their names', 'a &amp; b &lt; c', 'a & b < c'],
    ['signs that are escaped', '8\\. Dezember, \\> 5 km, 5\\*3\\*2', '8. Dezember, > 5 km, 5*3*2'],
    ['faces and rare letters before a star', '😀𝒳 *a* b', '😀𝒳 a b'],
  ])('%s', (_, mdx, words = mdx) => {
    expect(toldOf(mdx)).toEqual([]);
    expect(wordsIn(mdx)).toBe(words);
  });

  test('Chinese words may be stressed without a blank before them', () => {
    expect(toldOf('这是*重点*内容')).toEqual([]);
  });
});

test('a component in the middle of a sentence is told, and one on a line of its own is no paragraph', () => {
  expect(toldOf('Ein <Photograph name="a" /> Bild')).toEqual(['1: <Photograph> shares a paragraph with other words.']);
  expect(read('<Figure value="5">Wörter</Figure>').tree).toMatchObject([
    { kind: 'component', children: [{ kind: 'words' }] },
  ]);
});

test('titles have addresses, each another', () => {
  expect(read('## Was hier steht\n\n## Was hier steht\n\n## 本站').tree).toMatchObject([
    { id: 'was-hier-steht' },
    { id: 'was-hier-steht-1' },
    { id: '本站' },
  ]);
});
