import { expect, test } from 'vitest';
import { inAll } from '../../../testing/content/sample-documentary.ts';
import { postKindNamed } from './posts.ts';

const site = { posts: { embassy: { accounts: inAll('Embassy') }, station: { accounts: inAll('Station') } } };

test('a kind of posts is found by its name', () => {
  expect(postKindNamed(site, 'station').accounts.en).toBe('Station (en)');
});

test('a name of none is told with those there are', () => {
  expect(() => postKindNamed(site, 'office')).toThrow(
    'There is no kind “office” in “posts” of content/site.yaml; there are embassy, station.',
  );
});
