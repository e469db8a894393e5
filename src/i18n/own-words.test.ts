import { afterEach, expect, test } from 'vitest';
import { translator } from './messages.ts';
import { layOver } from './own-words.ts';

afterEach(() => layOver({}));

test('a documentary says a word in its own way, in one language, and all others are the machine’s', () => {
  layOver({ fr: { 'gallery.close': 'Refermer' } });
  expect(translator('fr')('gallery.close')).toBe('Refermer');
  expect(translator('fr')('gallery.next')).toBe('Image suivante');
  expect(translator('en')('gallery.close')).toBe('Close');
});

test('it may say a plural in its own way', () => {
  layOver({ en: { 'missions.count': { one: '{count} story', other: '{count} stories' } } });
  expect(translator('en')('missions.count', { count: 3 })).toBe('3 stories');
});

test('what is no wording is passed over', () => {
  layOver({ en: { 'gallery.close': 2, 'gallery.next': null, 'gallery.previous': { one: 'x' } } });
  expect(translator('en')('gallery.close')).toBe('Close');
  expect(translator('en')('gallery.next')).toBe('Next picture');
});
