import { expect, test } from 'vitest';
import { closest, suggestion } from './closest.ts';

const fields = ['summary', 'slug', 'cover', 'film'];

test('two letters exchanged are one slip', () => {
  expect(closest('sulg', fields)).toBe('slug');
});

test('a letter too few, too many or wrong is forgiven', () => {
  expect(['sumary', 'coover', 'flim'].map((word) => closest(word, fields))).toEqual(['summary', 'cover', 'film']);
});

test('small and capital letters are alike', () => {
  expect(closest('Cover', fields)).toBe('cover');
});

test('a word of another kind is not taken for a slip', () => {
  expect(closest('ambassador', fields)).toBeUndefined();
  expect(closest('x', fields)).toBeUndefined();
});

test('a long list is cut short', () => {
  const many = Array.from({ length: 20 }, (_, index) => `place-${index}`);
  expect(suggestion('harbour', many, 'The places are')).toMatch(/^The places are place-0, .*place-14…$/);
});

test('where nothing may stand, it is to be removed', () => {
  expect(suggestion('autoplay', [], 'It can have')).toBe('Remove it.');
});
