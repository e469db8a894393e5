import { expect, test } from 'vitest';
import { chapterText } from '../../../testing/content/healthy-content.ts';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

test('a figure outside the figures is told where it belongs', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Figure value="900 km">de côtes</Figure>') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Figure> stands inside <Scene>.
        Put it inside <Figures> … </Figures>."
  `);
});

test('a question outside the questions is told where it belongs', () => {
  expect(
    toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Question ask="Pourquoi ?">Parce que.</Question>') }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Question> stands inside <Scene>.
        Put it inside <Questions> … </Questions>."
  `);
});

test('a scene inside a scene is refused', () => {
  expect(
    toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Scene title="Encore">\n\nLa route.\n\n</Scene>') }),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Scene> stands inside <Scene>.
        Put <Scene> outside <Scene>: after </Scene>."
  `);
});

test('a photograph stands inside a scene', () => {
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', '<Film />', '<Film />\n\n<Photograph name="relief" />')))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:9  <Photograph> stands on its own.
        Put it inside <Scene> … </Scene>."
  `);
});

test('a film inside a scene is refused, and a second one', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Film />') })).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Film> stands inside <Scene>.
        Put <Film> outside <Scene>: after </Scene>.
    postings/peru/andes/fr.mdx:13  <Film> stands in this text a second time (first on line 7).
        Keep one of the two."
  `);
});

test('two scenes of the same title are told', () => {
  expect(
    toldAbout(
      changed(
        'postings/peru/andes/fr.mdx',
        '<Sources>',
        '<Scene title="La route monte vers le col.">\n\nEncore.\n\n</Scene>\n\n<Sources>',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:17  Two scenes are called “La route monte vers le col.”.
        Give each scene a title of its own."
  `);
});

test('figures with a figure are as they should be', () => {
  expect(
    toldAbout({
      'postings/peru/andes/fr.mdx': chapterText(
        'fr',
        '<Figures>\n\n<Figure value="900 km" year="2024">de côtes</Figure>\n\n</Figures>',
      ),
    }),
  ).toMatchInlineSnapshot(`""`);
});

test('a fixed page holds no component', () => {
  expect(
    toldAbout(
      changed(
        'pages/about/fr.mdx',
        'La route monte vers le col.\n---\n',
        'La route monte vers le col.\n---\n\n<Map />\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "pages/about/fr.mdx:6  <Map> is for chapters; a page is plain text.
        Say it in words, with links where needed."
  `);
});
