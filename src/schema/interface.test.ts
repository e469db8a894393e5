import { describe, expect, it } from 'vitest';
import { interfaceWords } from './interface.ts';
import { page } from './page.ts';
import { told } from '../../testing/content/schema-faults.ts';

describe('the words on buttons', () => {
  it('are texts, or one text for each plural of the language', () => {
    expect(told(interfaceWords, { 'gallery.open': 'Ouvrir', 'missions.count': { one: 'un', other: '{count}' } })).toBe(
      '',
    );
  });

  it('have a key of two parts', () => {
    expect(told(interfaceWords, { open: 'Ouvrir' })).toMatch(/^open: /);
    expect(told(interfaceWords, { 'Gallery.open': 'Ouvrir' })).toMatch(/^Gallery\.open: /);
  });

  it('are written, and the plural that stands for all others is never left out', () => {
    expect(told(interfaceWords, { 'gallery.open': '' })).toMatch(/^gallery\.open: /);
    expect(told(interfaceWords, { 'missions.count': { one: 'un' } })).toMatch(/^missions\.count: /);
    expect(told(interfaceWords, { 'missions.count': { other: '{count}', several: 'x' } })).toMatch(
      /^missions\.count: /,
    );
  });
});

describe('the head of a page', () => {
  it('is a title and a summary of one sentence, and nothing else', () => {
    expect(told(page, { title: 'À propos', summary: 'Une phrase.' })).toBe('');
    expect(told(page, { title: '', summary: 'a'.repeat(161), slug: 'a' })).toMatchInlineSnapshot(`
      "title: Write this text.
      summary: The summary is one sentence of at most 160 characters.
      Unrecognized key: "slug""
    `);
  });
});
