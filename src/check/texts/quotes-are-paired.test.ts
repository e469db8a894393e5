import { expect, test } from 'vitest';
import { chapterText } from '../../../testing/content/healthy-content.ts';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

const inText = (words: string) => toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', words) });

test('a pair of straight marks is well, even where words between are stressed', () => {
  expect(inText('Elle a dit "bonjour".\n\nLe "*mot* juste" est là.')).toBe('');
});

test('a mark that stands alone is told, where it stands', () => {
  expect(inText('Un écran de 5" ici.')).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  A straight quotation mark stands alone: “Un écran de 5" ici.”.
        Write « … » around the words; for inches or seconds, write ″."
  `);
});

test('two paragraphs are not one: a pair cannot begin in one and end in the other', () => {
  expect(inText('Elle dit "bonjour.\n\nIl répond" non.').match(/stands alone/g)).toHaveLength(2);
});

test('a field is looked at like a text', () => {
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', 'summary: La', 'summary: Le "col, la'))).toContain(
    'fr.mdx:4  A straight quotation mark stands alone',
  );
});
