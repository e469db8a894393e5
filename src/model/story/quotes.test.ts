import { expect, test } from 'vitest';
import { treeOf } from '../../../testing/content/tree-of.ts';
import { quotesIn, withHeardWords } from './quotes.ts';
import { wordsOf } from './tree.ts';

const text = treeOf(`Avant.

<Scene title="Un">

<Quote name="road" by="Nom" role="maire" date="1922-03" source="Journal" href="https://example.org/">

Des mots,
*et d’autres*.

</Quote>

</Scene>

<Scene title="Deux">

<Quote name="pass" film="0:41" />

</Scene>`);

test('a quote is told with all that was said of it, and the scene it stands in', () => {
  expect(quotesIn(text)).toEqual([
    {
      words: 'Des mots, et d’autres.',
      scene: 1,
      ...{ name: 'road', by: 'Nom', role: 'maire', date: '1922-03' },
      ...{ source: 'Journal', href: 'https://example.org/' },
    },
    { words: '', scene: 2, isHeard: true, name: 'pass', film: '0:41' },
  ]);
});

test('one that is taken from the film has its words wherever the text is set, and who says them', () => {
  const quotes = quotesIn(text).map((quote) => (quote.isHeard ? { ...quote, words: 'Le col.', by: 'Ana' } : quote));
  const set = withHeardWords(text, quotes);
  expect(set.map(wordsOf).join(' ')).toContain('Le col.');
  expect(quotesIn(set).map(({ words, by }) => [words, by])).toEqual([
    ['Des mots, et d’autres.', 'Nom'],
    ['Le col.', 'Ana'],
  ]);
});
