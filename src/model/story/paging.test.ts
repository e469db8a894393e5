import { expect, it } from 'vitest';
import { beginnings, inPages } from './paging.ts';

const sections = [
  { id: 'africa', items: ['DZA', 'EGY', 'MAR'] },
  { id: 'asia', items: ['GEO', 'IND'] },
];

it('a short list is one page', () => {
  expect(inPages(sections, 5)).toEqual([{ number: 1, sections }]);
});

it('a long one has pages of nearly one length, and a section may go on from one to the next', () => {
  expect(inPages(sections, 2)).toEqual([
    { number: 1, sections: [{ id: 'africa', items: ['DZA', 'EGY'] }] },
    {
      number: 2,
      sections: [{ id: 'africa', items: ['MAR'] }],
    },
    { number: 3, sections: [{ id: 'asia', items: ['GEO', 'IND'] }] },
  ]);
  expect(inPages(sections, 4).map(({ sections: on }) => on.flatMap(({ items }) => items).length)).toEqual([3, 2]);
});

it('a list of nothing has a page that says so', () => {
  expect(inPages([], 10)).toEqual([{ number: 1, sections: [] }]);
});

it('a section begins on the first page it is on', () => {
  expect([...beginnings(inPages(sections, 2))].sort()).toEqual([
    ['africa', 1],
    ['asia', 3],
  ]);
});
