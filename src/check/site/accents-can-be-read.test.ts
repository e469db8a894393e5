import { expect, test } from 'vitest';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

test('a colour too pale for paper or too dark for the night is told', () => {
  expect(
    toldAbout(
      changed('postings/peru/posting.yaml', "night: '#e0a458', day: '#8a5a14'", "night: '#33261a', day: '#e0a458'"),
    ),
  ).toMatchInlineSnapshot(`
    "postings/peru/posting.yaml:45  “accent.night” is #33261a, too near to its ground #0a1220 to be read (1.3 to 1).
        Take a lighter one: 4.5 to 1 is the least.
    postings/peru/posting.yaml:45  “accent.day” is #e0a458, too near to its ground #f4efe4 to be read (1.9 to 1).
        Take a darker one: 4.5 to 1 is the least."
  `);
});
