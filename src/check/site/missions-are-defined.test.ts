import { expect, test } from 'vitest';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

test('a mission that is named and not defined is told, and nothing else of it', () => {
  expect(toldAbout(changed('postings/peru/andes/chapter.yaml', '[culture]', '[tourism]'))).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:4  There is no mission “tourism”.
        Define it in missions.yaml, or write one of those there are: trade, culture."
  `);
});

test('a slip in the name of a mission is told with the one that was meant', () => {
  expect(toldAbout(changed('postings/peru/posting.yaml', '[culture]', '[culture, Trade]'))).toMatchInlineSnapshot(`
    "postings/peru/posting.yaml:46  There is no mission “Trade”.
        Did you mean “trade”?"
  `);
});

test('a documentary names its missions as it likes', () => {
  const missions = changed('missions.yaml', 'trade:\n', 'search-and-rescue:\n');
  expect(toldAbout({ ...missions, ...changed('postings/peru/posting.yaml', '[culture]', '[search-and-rescue]') })).toBe(
    '',
  );
});

test('a mission has a name that can be written in an address', () => {
  expect(toldAbout(changed('missions.yaml', 'trade:\n', 'Le Commerce:\n'))).toMatchInlineSnapshot(`
    "missions.yaml:1  “Le Commerce” cannot be a name.
        A name is written in lower-case letters a–z, digits and single hyphens, and begins with a letter: “culture”."
  `);
});

test('without any mission, there is none to name', () => {
  expect(toldAbout({ 'missions.yaml': '{}\n' })).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:4  There is no mission “culture”.
        Define it in missions.yaml.
    postings/peru/posting.yaml:46  There is no mission “culture”.
        Define it in missions.yaml."
  `);
});
