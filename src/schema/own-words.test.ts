import { describe, expect, it } from 'vitest';
import { ownWords } from './own-words.ts';
import { told } from '../../testing/content/schema-faults.ts';

describe('words said in a way of one’s own', () => {
  it('are texts, or one text for each plural of the language', () => {
    expect(told(ownWords, { 'gallery.open': 'Ouvrir', 'missions.count': { one: 'un', other: '{count}' } })).toBe('');
  });

  it('have a key of two parts', () => {
    expect(told(ownWords, { open: 'Ouvrir' })).toMatch(/^open: /);
    expect(told(ownWords, { 'Gallery.open': 'Ouvrir' })).toMatch(/^Gallery\.open: /);
  });

  it('are written, and the plural that stands for all others is never left out', () => {
    expect(told(ownWords, { 'gallery.open': '' })).toMatch(/^gallery\.open: /);
    expect(told(ownWords, { 'missions.count': { one: 'un' } })).toMatch(/^missions\.count: /);
    expect(told(ownWords, { 'missions.count': { other: '{count}', several: 'x' } })).toMatch(/^missions\.count: /);
  });
});
