import { expect, test } from 'vitest';
import { chapterText } from '../../../testing/content/healthy-content.ts';
import { toldAbout } from '../../../testing/content/told-about.ts';

const withSource = (locale: 'fr' | 'en' | 'ar', source: string) =>
  chapterText(locale).replace('</Sources>', `- ${source}\n\n</Sources>`);

test('a title that stands alike in two texts is in the language of one of them at most', () => {
  const source = '[World Day for Glaciers](https://example.org/day), 2025.';
  expect(
    toldAbout({
      'postings/peru/andes/fr.mdx': withSource('fr', source),
      'postings/peru/andes/en.mdx': withSource('en', source),
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/en.mdx:21  The title “World Day for Glaciers” is said to be in two languages: it stands in fr.mdx, too.
        Write <Foreign language="en">[World Day for Glaciers](…)</Foreign>, with the code of its language, wherever it is not that of the text.
    postings/peru/andes/fr.mdx:21  The title “World Day for Glaciers” is said to be in two languages: it stands in en.mdx, too.
        Write <Foreign language="en">[World Day for Glaciers](…)</Foreign>, with the code of its language, wherever it is not that of the text."
  `);
});

test('marked where it is foreign, it is right', () => {
  expect(
    toldAbout({
      'postings/peru/andes/fr.mdx': withSource(
        'fr',
        '<Foreign language="en">[World Day for Glaciers](https://example.org/day)</Foreign>, 2025.',
      ),
      'postings/peru/andes/en.mdx': withSource('en', '[World Day for Glaciers](https://example.org/day), 2025.'),
    }),
  ).toBe('');
});

test('a title without a letter of the text’s own script is in another language', () => {
  expect(toldAbout({ 'postings/peru/andes/ar.mdx': withSource('ar', '[Trnava](https://example.org/trnava), 2025.') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/ar.mdx:21  The title “Trnava” does not say its language.
        Write <Foreign language="en">[Trnava](…)</Foreign>, with the code of its language, wherever it is not that of the text."
  `);
});

test('a source is one also where its title says its language', () => {
  const only = chapterText('fr').replace(/<Sources>[\s\S]*<\/Sources>/, '<Sources>\n\n- SOURCE\n\n</Sources>');
  expect(
    toldAbout({
      'postings/peru/andes/fr.mdx': only.replace(
        'SOURCE',
        '<Foreign language="en">[The page](https://example.org/)</Foreign>',
      ),
    }),
  ).toBe('');
});

test('a language nobody speaks is told', () => {
  expect(
    toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', 'On dit <Foreign language="espagnol">si</Foreign>.') }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Foreign> cannot have language="espagnol".
        A language has a code of two or three letters: “es” Spanish, “ty” Tahitian, “sk” Slovak."
  `);
});

test('words in another language hold no component', () => {
  expect(
    toldAbout({
      'postings/peru/andes/fr.mdx': chapterText(
        'fr',
        '<Foreign language="es">\n\n<Photograph name="relief" />\n\n</Foreign>',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:15  <Photograph> stands inside <Foreign>.
        Put it inside <Scene> … </Scene>."
  `);
});
