import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpublished } from './unpublished.ts';

const home = process.cwd();
let folder = '';

/** Writes the chapters of a documentary, each with its state, each posting with its facts. */
function write(chapters: Record<string, string>): void {
  for (const [chapter, state] of Object.entries(chapters)) {
    const place = join('content', 'postings', chapter);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'chapter.yaml'), `language: fr\n${state}\npublished: 2026-11-22\n`);
    writeFileSync(join(dirname(place), 'posting.yaml'), '');
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unpublished-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

describe('what is left out of the site', () => {
  it('is nothing, where all is published', () => {
    write({
      'peru/andes': 'state: published',
      'peru/port': 'state: "published" # at last',
      'peru/sea': "state: 'published'\r",
    });
    expect(unpublished()).toEqual([]);
  });

  it('is a chapter that is a draft, withdrawn, or says nothing', () => {
    write({
      'peru/andes': 'state: published',
      'peru/port': 'state: draft',
      'peru/sea': 'state: withdrawn',
      'peru/sky': '',
    });
    expect(unpublished().toSorted()).toEqual(['!peru/port/**', '!peru/sea/**', '!peru/sky/**']);
  });

  it('is a posting with all it holds, where none of its chapters is published', () => {
    write({ 'peru/andes': 'state: published', 'india/ganges': 'state: draft' });
    expect(unpublished()).toContain('!india/**');
    expect(unpublished()).not.toContain('!peru/**');
  });

  it('is never decided by a comment', () => {
    write({ 'peru/andes': 'state: draft # state: published', 'peru/port': '# state: published\nstate: draft' });
    expect(unpublished()).toContain('!peru/andes/**');
    expect(unpublished()).toContain('!peru/port/**');
  });
});
