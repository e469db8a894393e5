import { expect, test } from 'vitest';
import { chapterText } from '../../../testing/content/healthy-content.ts';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

test('a component I misspelt is told with the one I meant', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Photogrph name="relief" />') }))
    .toMatchInlineSnapshot(`
      "postings/peru/andes/fr.mdx:13  <Photogrph> is not a component a chapter can use.
          Did you mean <Photograph>? Use one of: Aside, Figure, Figures, Film, Foreign, Gallery, Map, Photograph, Question, Questions, Quote, Scene, SinceThen, Sources, Year."
    `);
});

test('a component nobody knows is told with those there are', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Carousel />') })).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Carousel> is not a component a chapter can use.
        Use one of: Aside, Figure, Figures, Film, Foreign, Gallery, Map, Photograph, Question, Questions, Quote, Scene, SinceThen, Sources, Year."
  `);
});

test('an attribute I misspelt is told with the one I meant', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Photograph name="relief" widht="wide" />') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  “widht” is not an attribute of <Photograph>.
        Did you mean “width”?"
  `);
});

test('an attribute that is missing is asked for', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Photograph width="wide" />') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Photograph> has no “name”.
        Write <Photograph name="…">."
  `);
});

test('a width that does not exist is refused', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Photograph name="relief" width="huge" />') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Photograph> cannot have width="huge".
        Write one of: measure, wide, full."
  `);
});

test('an attribute without a text is refused', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Photograph name />') })).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  “name” of <Photograph> is not a text.
        Write name="…", between straight quotes."
  `);
});

test('an attribute that is a program is refused', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Photograph name={relief} />') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  “name” of <Photograph> is not a text.
        Write name="…", between straight quotes."
  `);
});

test('an attribute written twice is told', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Photograph name="relief" name="relief" />') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Photograph> has “name” twice.
        Keep one of the two."
  `);
});

test('a spread is refused', () => {
  expect(toldAbout({ 'postings/peru/andes/fr.mdx': chapterText('fr', '<Photograph {...everything} />') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:13  <Photograph> holds a brace “{…}”.
        Write attributes as name="text"."
  `);
});

test('attributes on a component that has none are refused', () => {
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', '<Film />', '<Film autoplay="yes" />')))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:7  “autoplay” is not an attribute of <Film>.
        Remove it."
  `);
});

test('a moment of the film is minutes and seconds', () => {
  expect(toldAbout(changed('postings/peru/andes/fr.mdx', 'film="0:02"', 'film="2 s"'))).toMatchInlineSnapshot(`
    "postings/peru/andes/fr.mdx:9  <Scene> cannot have film="2 s".
        A moment of the film is minutes and seconds, “0:41”, or hours too, “1:12:03”."
  `);
});
