import { expect, test } from 'vitest';
import { chapterText } from '../../../testing/content/healthy-content.ts';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

test('an import is refused', () => {
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', '<Film />', 'import fs from "node:fs"\n\n<Film />')))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:7  “import fs from "node:fs"” is a line of program.
        Remove it. Components need no import; where it is a sentence, begin it with another word."
  `);
});

test('an export is refused', () => {
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', '<Film />', 'export const a = 1\n\n<Film />')))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:7  “export const a = 1” is a line of program.
        Remove it. Components need no import; where it is a sentence, begin it with another word."
  `);
});

test('a piece of program is refused', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', 'Il est {new Date()}.\n\n{1 + 1}') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  “{new Date()}” is a piece of program.
        Remove the braces and what is between them.
    postings/peru/andes/fr.mdx:15  “{1 + 1}” is a piece of program.
        Remove the braces and what is between them."
  `);
});

test('HTML is refused', () => {
  expect(
    toldAbout({
      'postings/peru/andes/fr.mdx': chapterText(
        'fr',
        'Une <b>grande</b> route.\n\n<div>\n\nici\n\n</div>\n\n<script>alert(1)</script>',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <b> is HTML.
        Write *words* for emphasis.
    postings/peru/andes/fr.mdx:15  <div> is HTML.
        Remove it. An empty line begins a new paragraph.
    postings/peru/andes/fr.mdx:21  <script> is HTML.
        Remove it. An empty line begins a new paragraph."
  `);
});

test('links that are not https are refused', () => {
  expect(
    toldAbout({
      'postings/peru/andes/fr.mdx': chapterText(
        'fr',
        '[a](http://example.org) [b](/fr/) [c](mailto:a@example.org) [d](javascript:alert(1)) [e](https://example.org)',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  The link “http://example.org” does not begin with “https://”.
        Write “https://example.org” if that page opens, or leave the link out.
    postings/peru/andes/fr.mdx:13  The link “/fr/” does not begin with “https://”.
        Write the whole address of a public page: “https://…”.
    postings/peru/andes/fr.mdx:13  The link “mailto:a@example.org” does not begin with “https://”.
        Write to whom in words, or name the page with the form; “contact” in site.yaml is shown by itself.
    postings/peru/andes/fr.mdx:13  The link “javascript:alert(1)” does not begin with “https://”.
        Write the whole address of a public page: “https://…”."
  `);
});

test('a link written elsewhere is looked at, too', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '[a][1]\n\n[1]: http://example.org') }))
    .toMatchInlineSnapshot(`
      "postings/peru/andes/fr.mdx:13  “[a][1]” is a link whose address stands elsewhere.
          Write it where it is read: [words](https://…).
      postings/peru/andes/fr.mdx:15  “[1]: http://example.org” would not be shown: it only says where a link leads that is written elsewhere.
          Write the link where it is read: [words](https://…)."
    `);
});

test('a picture straight in the text is refused', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '![une route](relief.jpg)') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  The picture “relief.jpg” is put straight into the text.
        Name it in media/photographs.yaml, then write <Photograph name="…" />."
  `);
});

test('a first-level heading is refused', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '# La route\n\n## Le col') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  A line begins with a single “#”: the title of the page is already the title in the head.
        Write “##”, or give the title to a <Scene>."
  `);
});

test('a component that is never closed is told at its line', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Aside title="Le col">\n\nIci.') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:17  </Scene> comes while <Aside> is still open.
        Close <Aside> with </Aside> first."
  `);
});

test('a component that is closed too early is told', () => {
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', '</Scene>', '</Scene>\n\n</Scene>'))).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:17  </Scene> closes something that was never opened.
        Remove it, or open it before."
  `);
});

test('curly quotes around an attribute are told', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Photograph name=“relief” />') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Photograph…> is not written as a component is.
        Write each attribute as name="text", between straight quotes (" and not “ or «), and end with “>”."
  `);
});

test('a sign for less than is told', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', 'Moins de <100 mètres.') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  There is a “<” that begins no component.
        Say it in words (“less than”); a link is written [words](https://…)."
  `);
});

test('a brace that is never closed is told', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', 'Une { accolade.') })).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  There is a brace “{” in this text.
        Texts hold no programs: remove the brace and what goes with it."
  `);
});

test('an HTML comment is told', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<!-- à revoir -->') })).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  There is a “<” that begins no component.
        Say it in words (“less than”); a link is written [words](https://…)."
  `);
});

test('a component that shares a paragraph is told', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Aside title="Le col">Ici.\n\nLà.</Aside>') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Aside> shares a paragraph with text that goes on after it.
        Put <Aside> and </Aside> each on a line of its own, with an empty line before and after the text between."
  `);
});
