import { describe, expect, it } from 'vitest';
import { day } from './date.ts';
import { told } from '../../../testing/content/schema-faults.ts';

describe('a day', () => {
  it('is the same, whether the reader of YAML made a date of it or left it as text', () => {
    expect(day.parse('2026-11-22')).toBe('2026-11-22');
    expect(day.parse(new Date('2026-11-22'))).toBe('2026-11-22');
  });

  it.each([
    '22/11/2026',
    '2026-11',
    '2026-13-01',
    '2026-02-30',
    '2026-11-22T10:00:00Z',
    '',
    20261122,
    undefined,
    new Date(''),
  ])('is in the calendar, and is not written %s', (value) => {
    expect(told(day, value)).toBe('Write the day as year-month-day: “2026-11-22”.');
  });
});
