import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptOfFilm } from './films.ts';
import { leftOver } from './kept-encodes.ts';
import { readContent } from '../../reading/read-content.ts';
import { mastersOf } from './masters.ts';
import { keptOfPhotograph } from './photographs.ts';

describe('the masters of this repository', () => {
  it('have everything kept that takes long, and nothing that nobody asks for', async () => {
    const { films, photographs } = mastersOf(readContent('content'));
    const keptEncodes = await Promise.all([...films.map(keptOfFilm), ...photographs.map(keptOfPhotograph)]);
    expect(keptEncodes.filter(({ kept }) => !kept).map(({ folder }) => folder)).toEqual([]);
    expect(leftOver(keptEncodes)).toEqual([]);
  });

  it('weigh less than 120 MB, with all that is kept', () => {
    const files = globSync('content/postings/*/*/media/**', { withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    expect(bytes).toBeLessThan(120e6);
  });
});

describe('the masters of the documentary of the tests', () => {
  const folder = 'fixtures/small/content';

  it('have their films kept, and nothing that nobody asks for', async () => {
    const keptEncodes = await Promise.all(mastersOf(readContent(folder)).films.map(keptOfFilm));
    expect(keptEncodes.length).toBeGreaterThan(0);
    expect(keptEncodes.filter(({ kept }) => !kept).map(({ folder: place }) => place)).toEqual([]);
    expect(leftOver(keptEncodes)).toEqual([]);
  });

  it('weigh less than 8 MB, with all that is kept', () => {
    const files = globSync(`${folder}/postings/*/*/media/**`, { withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    expect(bytes).toBeLessThan(8e6);
  });
});
