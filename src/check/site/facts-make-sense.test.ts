import { expect, test } from 'vitest';
import { changed, inFolder, toldAbout } from '../../../testing/content/told-about.ts';
import { readContent } from '../../reading/read-content.ts';
import { factsMakeSense } from './facts-make-sense.ts';

const facts = 'postings/peru/andes/chapter.yaml';

test('a chapter is not updated before it is published', () => {
  expect(toldAbout(changed(facts, 'published: 2026-11-22', 'published: 2026-11-22\nupdated: 2020-01-01')))
    .toMatchInlineSnapshot(`
      "postings/peru/andes/chapter.yaml:3  The chapter was updated on 2020-01-01, before it was published, on 2026-11-22.
          Correct one of the two days, or remove “updated”."
    `);
});

test('no day is still to come', () => {
  const told = (today: string) => inFolder({}, (root) => factsMakeSense(readContent(root), today));
  expect(told('2026-11-22')).toEqual([]);
  expect(told('2026-11-21').map(({ problem }) => problem)).toContain(
    '“published” is 2026-11-22, which is still to come (today is 2026-11-21).',
  );
});

test('a place with its latitude in the place of its longitude is told', () => {
  expect(toldAbout(changed(facts, '[-12.05, -77.04]', '[-77.04, -12.05]'))).toContain(
    'Latitude first, then longitude: [-12.05, -77.04].',
  );
});

test('a place far away is well where its chapter leads there', () => {
  expect(toldAbout(changed(facts, '[-12.05, -77.04]', '[-17.5355, -149.5696]'))).toBe('');
});
