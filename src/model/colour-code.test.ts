import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colourCode } from './colour-code.ts';

it('a colour says its digits, with a letter after red and after green', () => {
  expect(colourCode('#d9825b')).toBe('d9r82g5b');
});

it.each(['', 'd9825b', '#d98', '#D9825B', '#d9825bff', 'red'])('“%s” is none', (colour) => {
  expect(() => colourCode(colour)).toThrow('is no colour');
});

/** What a sheet says of a code: the values of the rules it meets. */
function valuesOf(sheet: string, code: string): number[] {
  const text = readFileSync(`src/styles/colour/${sheet}.css`, 'utf8');
  const rules = [...text.matchAll(/\[data-colour(.)='(\w+)'\] \{\s*--\w+-(?:high|low): (\d+);/g)];
  expect(rules).toHaveLength(32);
  const meets: Record<string, (part: string) => boolean> = {
    '^': (part) => code.startsWith(part),
    '*': (part) => code.includes(part),
    $: (part) => code.endsWith(part),
  };
  return rules.filter(([, how = '', part = '']) => meets[how]?.(part)).map(([, , , value]) => Number(value));
}

it('the style sheet has one rule for each digit of every colour, and no other is met', () => {
  // Every pair of digits for each of the three, beside others that could be taken for them.
  for (let value = 0; value < 256; value++) {
    for (const colour of [
      [value, 255 - value, 0xbb],
      [0xbb, value, 255 - value],
      [255 - value, 0xbb, value],
    ]) {
      const code = colourCode(`#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
      for (const [at, sheet] of ['red', 'green', 'blue'].entries()) {
        const [high = 0, low = 0, ...others] = valuesOf(sheet, code);
        expect([high + low, others], `${sheet} of ${code}`).toEqual([colour[at], []]);
      }
    }
  }
});
