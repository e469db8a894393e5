import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { criteria, evidenceFor, seenOnPages } from './criteria.ts';

test('the norm has 106 criteria in 13 themes', () => {
  expect(criteria.length).toBe(13);
  expect(criteria.flat().length).toBe(106);
  expect(criteria.flat()).toContain('13.12');
});

test('what is said to be seen on the pages or by a test is a criterion of the norm, and its test is there', () => {
  expect(seenOnPages.filter((one) => !criteria.flat().includes(one))).toEqual([]);
  const files = criteria.flat().flatMap((one) => {
    const evidence = evidenceFor(one);
    return evidence.by === 'tests' ? [evidence.file] : [];
  });
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
