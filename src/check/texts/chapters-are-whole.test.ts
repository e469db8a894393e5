import { expect, test } from 'vitest';
import { chapterText } from '../../../testing/content/healthy-content.ts';
import { changed, gone, toldAbout } from '../../../testing/content/told-about.ts';

test('a chapter without the text it was first written in is told', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': gone })).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:3  The chapter was first written in “fr”, and there is no fr.mdx.
        Write postings/peru/andes/fr.mdx, or put here the language the chapter was first written in."
  `);
});

test('a text named after no language is told', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': gone, 'postings/peru/andes/french.mdx': chapterText('fr') }))
    .toMatchInlineSnapshot(`
      "postings/peru/andes/chapter.yaml:3  The chapter was first written in “fr”, and there is no fr.mdx.
          Write postings/peru/andes/fr.mdx, or put here the language the chapter was first written in.
      postings/peru/andes/french.mdx  “french” is not the code of a language.
          A text is named after its language: fr.mdx, en.mdx, de.mdx, es.mdx, ar.mdx, zh.mdx, ru.mdx."
    `);
});

test('a text that names no sources is told', () => {
  expect(
    toldAbout(
      changed(
        'postings/peru/andes/fr.mdx',
        '- <Foreign language="es">[Instituto Geográfico Nacional](https://www.gob.pe/ign)</Foreign>',
        'À venir.',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:17  This text names no page its facts rest on.
        End it with <Sources> … </Sources> around a list: “- [Title of the page](https://…), who publishes it.”"
  `);
});

test('a text without any sources is told', () => {
  expect(
    toldAbout(
      changed(
        'postings/peru/andes/fr.mdx',
        '<Sources>\n\n- <Foreign language="es">[Instituto Geográfico Nacional](https://www.gob.pe/ign)</Foreign>\n\n</Sources>',
        '',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx  This text names no page its facts rest on.
        End it with <Sources> … </Sources> around a list: “- [Title of the page](https://…), who publishes it.”"
  `);
});
