import { describe, expect, it } from 'vitest';
import { coordinates } from './place.ts';
import { told } from '../../../testing/content/schema-faults.ts';

describe('a place on Earth', () => {
  it('is a latitude and a longitude, up to the poles and the date line', () => {
    expect(told(coordinates, [36.7538, 3.0588])).toBe('');
    expect(told(coordinates, [-90, 180])).toBe('');
  });

  it('is nowhere else', () => {
    expect(told(coordinates, [91, 181])).toMatchInlineSnapshot(`
      "0: A latitude is at most 90.
      1: A longitude is at most 180."
    `);
    expect(told(coordinates, [-91, -181])).toMatchInlineSnapshot(`
      "0: A latitude is at least −90.
      1: A longitude is at least −180."
    `);
  });

  it.each([[undefined], ['36.75, 3.06'], [[36.75]], [[36.75, 3.06, 0]]])(
    'is written as two numbers, not %j',
    (value) => {
      expect(told(coordinates, value)).toBe('Write the latitude, then the longitude: “[36.7538, 3.0588]”.');
    },
  );

  it('is not written as texts', () => {
    expect(told(coordinates, ['36', '3'])).toMatchInlineSnapshot(`
      "0: Invalid input: expected number, received string
      1: Invalid input: expected number, received string"
    `);
  });
});
