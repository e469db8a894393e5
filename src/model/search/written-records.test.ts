import { expect, it } from 'vitest';
import { readRecords, writtenRecords } from './written-records.ts';

it('the records of a term are read as they were written, and cost little', () => {
  const records: [number, number][] = [
    [0, 15],
    [1, 1],
    [7, 0],
    [60_000, 9],
  ];
  const read: [number, number][] = [];
  readRecords(writtenRecords(records), (number, level) => read.push([number, level]));
  expect(read).toEqual(records);
  expect(
    writtenRecords([
      [100, 1],
      [101, 1],
    ]).at(-1),
  ).toBeLessThan(100);
});
