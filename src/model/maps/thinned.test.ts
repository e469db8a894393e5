import { expect, it } from 'vitest';
import { thinned } from './thinned.ts';

const at = (x: number) => ({ x, y: 0 });

it('marks that have room stand each for itself', () => {
  expect(thinned([at(0), at(50), at(100)], 40)).toEqual([0, 1, 2]);
});

it('where one has none, the nearest of the more important ones stands for it', () => {
  expect(thinned([at(0), at(60), at(20), at(45)], 40)).toEqual([0, 1, 0, 1]);
});

it('one that is not shown stands for no other', () => {
  expect(thinned([at(0), at(30), at(60)], 40)).toEqual([0, 0, 2]);
});

it('near enough, all are shown', () => {
  expect(thinned([at(0), at(1), at(2)], 0)).toEqual([0, 1, 2]);
});
