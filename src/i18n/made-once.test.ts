import { expect, it } from 'vitest';
import { madeOnce } from './made-once.ts';

it('a drawing is made once from the same facts, however often it is asked for', () => {
  const asked: string[] = [];
  const draw = madeOnce((land: string, [x, y]: [number, number]) => {
    asked.push(land);
    return { path: `M${x} ${y}` };
  });
  expect(draw('PER', [1, 2])).toBe(draw('PER', [1, 2]));
  expect(asked).toEqual(['PER']);
});

it('another is made from others', () => {
  const draw = madeOnce((land: string, at: number) => `${land} ${at}`);
  expect([draw('PER', 1), draw('PER', 2), draw('DZA', 1)]).toEqual(['PER 1', 'PER 2', 'DZA 1']);
});
