import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { told } from '../../testing/content/schema-faults.ts';

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
