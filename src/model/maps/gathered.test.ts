import { describe, expect, it } from 'vitest';
import { gathered, keptClear } from './gathered.ts';

const mark = (key: string, x: number, y: number) => ({ key, x, y });
const keys = (all: ReturnType<typeof gathered<ReturnType<typeof mark>>>) =>
  all.map(({ marks }) => marks.map(({ key }) => key).join(' '));
const none = () => false;

describe('marks on a map', () => {
  const marks = [mark('a', 0, 0), mark('b', 10, 0), mark('c', 500, 0), mark('d', 520, 0), mark('e', 1400, 0)];

  it('stand each alone where there is room for all', () => {
    expect(keys(gathered(marks, 5, none))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('gather where they are nearest, as many as there are too many', () => {
    expect(keys(gathered(marks, 4, none))).toEqual(['c', 'd', 'e', 'a b']);
    expect(keys(gathered(marks, 3, none))).toEqual(['e', 'a b', 'c d']);
  });

  it('gather in their middle', () => {
    expect(gathered(marks, 4, none).at(-1)).toMatchObject({ x: 5, y: 0 });
  });

  it('of the journey are never gathered', () => {
    expect(keys(gathered(marks, 3, ({ key }) => key === 'a'))).toEqual(['a', 'e', 'b c d']);
  });

  it('that all stand alone are all shown, however many they are', () => {
    expect(gathered(marks, 2, () => true)).toHaveLength(5);
  });

  it('come all again, however they are gathered', () => {
    const many = Array.from({ length: 160 }, (_, at) => mark(String(at), (at * 397) % 1440, (at * 211) % 690));
    const all = gathered(many, 12, none);
    expect(all).toHaveLength(12);
    expect(all.flatMap((one) => one.marks).toSorted((a, b) => Number(a.key) - Number(b.key))).toEqual(many);
    expect(Math.max(...all.map((one) => one.marks.length))).toBeLessThan(40);
  });
});

describe('what is gathered', () => {
  const heap = { x: 0, y: 0, marks: [mark('a', -60, 0), mark('b', 60, 0), mark('c', 0, 10)] };

  it('stays in its middle where nothing is', () => {
    expect(keptClear([heap], [mark('far', 300, 0)], 50)).toEqual([heap]);
  });

  it('makes way for a mark that stands alone, to one of its own places', () => {
    expect(keptClear([heap], [mark('near', 5, 0)], 50)).toEqual([{ ...heap, x: -60 }]);
  });

  it('keeps clear of what else is gathered', () => {
    const other = { x: 10, y: 0, marks: [mark('d', 10, 0), mark('e', 10, 120)] };
    const [first, second] = keptClear([other, heap], [], 50);
    expect(first).toEqual(heap);
    expect(second).toEqual({ ...other, y: 120 });
  });
});
