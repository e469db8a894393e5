import { expect, test } from 'vitest';
import { healthyContent } from '../../../testing/content/healthy-content.ts';
import { changed, folder, gone, toldAbout } from '../../../testing/content/told-about.ts';

test('a file that is missing is asked for', () => {
  expect(toldAbout({ 'postings/peru/andes/chapter.yaml': gone, 'site.yaml': gone })).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml  This file is missing.
        Make one with: npm run new -- chapter peru/andes --language fr
    site.yaml  This file is missing.
        Every site has this file: bring it back."
  `);
});

test('a quote that is never closed is told once, without a trace', () => {
  expect(toldAbout(changed('postings/peru/andes/chapter.yaml', 'cover: relief', 'cover: "relief')))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:5  A quote, a bracket, a comma or a colon is missing.
        Look at this line and the one before it."
  `);
});

test('a colon inside a text is told', () => {
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', 'title: La route', 'title: La route: un col')))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:2  This line cannot be read: there is a “: ” inside a text, or the indentation is wrong.
        Put a text that holds “: ” between quotes, and line it up with its neighbours."
  `);
});

test('a text that begins with an asterisk is told to be quoted', () => {
  expect(toldAbout(changed('postings/peru/andes/chapter.yaml', 'cover: relief', 'cover: *relief')))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:5  A text that begins with “*” or “&” is not read as text.
        Put the whole text between quotes."
  `);
});

test('a line indented with a tab is told', () => {
  expect(toldAbout(changed('postings/peru/andes/chapter.yaml', '  lima:', '\tlima:'))).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:11  This line is indented with a tab.
        Indent with spaces, two for each step."
  `);
});

test('a field written twice is told', () => {
  expect(toldAbout(changed('postings/peru/andes/chapter.yaml', 'cover: relief', 'cover: relief\ncover: relief')))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:6  The same field is written twice.
        Keep one of the two lines."
  `);
});

/** Words of the interface as a deployer writes them, with one thing exchanged. */
const words = (from: string, to: string) => ({
  'words/fr.json': '{\n  "gallery.close": "Refermer",\n  "gallery.next": "Suivante"\n}\n'.replace(from, to),
});

test('a comma forgotten in the words is told at the line after it', () => {
  expect(toldAbout(words('er",', 'er"'))).toMatchInlineSnapshot(`
    "words/fr.json:3  A quote, a bracket, a comma or a colon is missing.
        Look at this line and the one before it."
  `);
});

test('a comma too many in the words harms nothing', () => {
  expect(toldAbout(words('Suivante"', 'Suivante",'))).toBe('');
});

test('a quote that is never closed in the words is told at its line', () => {
  expect(toldAbout(words('Refermer"', 'Refermer'))).toMatchInlineSnapshot(`
    "words/fr.json:2  This line cannot be read: there is a “: ” inside a text, or the indentation is wrong.
        Put a text that holds “: ” between quotes, and line it up with its neighbours."
  `);
});

test('a word written twice is told', () => {
  expect(toldAbout(words('"gallery.next"', '"gallery.close"'))).toMatchInlineSnapshot(`
    "words/fr.json:3  The same field is written twice.
        Keep one of the two lines."
  `);
});

test('a text without its head is told', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': 'La route monte.' })).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx  This text names no page its facts rest on.
        End it with <Sources> … </Sources> around a list: “- [Title of the page](https://…), who publishes it.”
    postings/peru/andes/fr.mdx  The chapter has a film, and this text does not show it.
        Write <Film /> on the first line after the head.
    postings/peru/andes/fr.mdx:1  This text does not begin with its head.
        Begin with a line “---”, then title, slug and summary, then a line “---”."
  `);
});

test('a file of another kind is refused', () => {
  expect(
    toldAbout({
      'postings/peru/andes/notes.docx': 'x',
      'postings/peru/relief.jpg': 'x',
      'postings/readme.txt': 'x',
      'words/it.json': '{}',
      'words/de/new.json': '{}',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/notes.docx  Nothing on the site uses this file.
        Move or remove it. Here stand texts, named after their language: fr.mdx. Pictures and films go into media/.
    postings/peru/relief.jpg  Nothing on the site uses this file.
        Move or remove it. Here stand posting.yaml and one folder for each chapter.
    postings/readme.txt  Nothing on the site uses this file.
        Move or remove it. Here stand folders, one for each posting.
    words/de  Nothing on the site uses this file.
        Move or remove it. Here stand fr.json, en.json, de.json, es.json, ar.json, zh.json, ru.json.
    words/it.json  Nothing on the site uses this file.
        Move or remove it. Here stand fr.json, en.json, de.json, es.json, ar.json, zh.json, ru.json."
  `);
});

test('what systems leave behind is overlooked', () => {
  expect(
    toldAbout({
      'postings/.DS_Store': 'x',
      'postings/peru/andes/media/Thumbs.db': 'x',
      'postings/peru/andes/.fr.mdx.swp': 'x',
    }),
  ).toMatchInlineSnapshot(`""`);
});

test('a folder where a file should be is told', () => {
  expect(
    toldAbout({
      'postings/peru/andes/chapter.yaml': folder,
      'postings/peru/andes/fr.mdx': folder,
      'missions.yaml': folder,
      'postings/peru/andes/media/photographs.yaml': folder,
    }),
  ).toMatchInlineSnapshot(`
    "missions.yaml  This is a folder; it should be a file.
        Rename or remove the folder.
    postings/peru/andes/chapter.yaml  This is a folder; it should be a file.
        Rename or remove the folder.
    postings/peru/andes/fr.mdx  This is a folder; it should be a file.
        Rename or remove the folder.
    postings/peru/andes/media/photographs.yaml  This is a folder; it should be a file.
        Rename or remove the folder."
  `);
});

test('a picture saved as YAML is no text', () => {
  expect(
    toldAbout({
      'postings/peru/andes/chapter.yaml': Uint8Array.of(0xff, 0xd8, 0xff, 0, 1, 2),
      'postings/peru/andes/fr.mdx': Uint8Array.of(0x61, 0, 0x62),
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml  This file is not a text.
        Save it as plain text, encoding UTF-8.
    postings/peru/andes/fr.mdx  This file is not a text.
        Save it as plain text, encoding UTF-8."
  `);
});

test('a file far too long is not read', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': 'a'.repeat(2_500_000) })).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx  This file is far too long for a text (3 MB).
        Look whether another file was saved under this name."
  `);
});

test('a byte-order mark and Windows line ends do no harm', () => {
  expect(
    toldAbout(
      Object.fromEntries(
        Object.entries(healthyContent).map(([path, written]) => [
          path,
          typeof written === 'string' ? `\uFEFF${written.replaceAll('\n', '\r\n')}` : written,
        ]),
      ),
    ),
  ).toMatchInlineSnapshot(`""`);
});

test('line numbers hold in files with Windows line ends', () => {
  expect(
    toldAbout({
      'postings/peru/andes/chapter.yaml': String(healthyContent['postings/peru/andes/chapter.yaml'])
        .replace('cover:', 'covr:')
        .replaceAll('\n', '\r\n'),
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:5  “covr” is not a field here.
        Did you mean “cover”?"
  `);
});

test('a bomb of aliases is refused at its first', () => {
  expect(
    toldAbout({
      'postings/peru/andes/chapter.yaml':
        'a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c]\n',
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:1  A text that begins with “*” or “&” is not read as text.
        Put the whole text between quotes."
  `);
});

test('names that programs are fond of are refused like any other', () => {
  expect(
    toldAbout({
      ...changed('postings/peru/andes/chapter.yaml', 'cover:', '__proto__: x\ncover:'),
      'postings/peru/andes/media/photographs.yaml': `${String(healthyContent['postings/peru/andes/media/photographs.yaml'])}constructor: 1`,
      ...words('"gallery.close"', '"__proto__": "Non",\n  "gallery.close"'),
    }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:5  “__proto__” is not a name that can be used.
        Choose another name.
    postings/peru/andes/media/photographs.yaml:38  “constructor” cannot be “1”.
        Write its fields below it, indented by two spaces, one on each line.
    words/fr.json:2  “__proto__” is not a name that can be used.
        Choose another name."
  `);
});

test('a file called __proto__ is a stray like any other', () => {
  expect(toldAbout({ 'postings/peru/andes/__proto__.mdx': 'x', 'postings/peru/__proto__': 'x' }))
    .toMatchInlineSnapshot(`
      "postings/peru/__proto__  Nothing on the site uses this file.
          Move or remove it. Here stand posting.yaml and one folder for each chapter.
      postings/peru/andes/__proto__.mdx  “__proto__” is not the code of a language.
          A text is named after its language: fr.mdx, en.mdx, de.mdx, es.mdx, ar.mdx, zh.mdx, ru.mdx.
      postings/peru/andes/__proto__.mdx  This text names no page its facts rest on.
          End it with <Sources> … </Sources> around a list: “- [Title of the page](https://…), who publishes it.”
      postings/peru/andes/__proto__.mdx  The chapter has a film, and this text does not show it.
          Write <Film /> on the first line after the head.
      postings/peru/andes/__proto__.mdx:1  This text does not begin with its head.
          Begin with a line “---”, then title, slug and summary, then a line “---”."
    `);
});
