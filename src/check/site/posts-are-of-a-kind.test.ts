import { expect, test } from 'vitest';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

test('a kind of posts that is named and not defined is told', () => {
  expect(toldAbout(changed('postings/peru/posting.yaml', 'kind: embassy', 'kind: office'))).toMatchInlineSnapshot(`
    "postings/peru/posting.yaml:26  There is no kind of posts “office”.
        Define it under “posts:” in site.yaml, or write one of those there are: embassy."
  `);
});

test('a slip in its name is told with the one that was meant', () => {
  expect(toldAbout(changed('postings/peru/posting.yaml', 'kind: embassy', 'kind: Embasy'))).toMatchInlineSnapshot(`
    "postings/peru/posting.yaml:26  There is no kind of posts “Embasy”.
        Did you mean “embassy”?"
  `);
});

test('a documentary has the kinds of posts it likes', () => {
  expect(
    toldAbout({
      ...changed('site.yaml', '  embassy:\n', '  research-station:\n'),
      ...changed('postings/peru/posting.yaml', 'kind: embassy', 'kind: research-station'),
    }),
  ).toBe('');
});

test('a post of no kind is asked for one', () => {
  expect(toldAbout(changed('postings/peru/posting.yaml', '  kind: embassy\n', ''))).toMatchInlineSnapshot(`
    "postings/peru/posting.yaml:25  “post.kind” is missing.
        Write one of the kinds of “posts” in site.yaml: “embassy”."
  `);
});
