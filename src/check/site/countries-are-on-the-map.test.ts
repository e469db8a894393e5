import { expect, test } from 'vitest';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

test('a country the map does not have is told', () => {
  expect(
    toldAbout({
      ...changed('postings/peru/posting.yaml', 'country: PER', 'country: PEU'),
      ...changed('borders.yaml', 'disputed: []', 'disputed:\n    - [MAR, ESH]\n    - [IND, XQZ]'),
    }),
  ).toMatchInlineSnapshot(`
    "borders.yaml:6  The map has no country “XQZ”.
        Write the three letters of ISO 3166, such as “DZA” for Algeria.
    postings/peru/posting.yaml:44  The map has no country “PEU”.
        Write the three letters of ISO 3166, such as “DZA” for Algeria. Near it: “PER”."
  `);
});
