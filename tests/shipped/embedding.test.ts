// A documentary that does not say who may show its films within pages of their own: is there nothing of it anywhere?
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { publishedEmbeds, publishedPages } from '../support/pages.ts';

const folder = inject('folder');
const { embed } = parse(readFileSync('content/site.yaml', 'utf8')) as { embed?: unknown };

describe.skipIf(embed !== undefined)('where no other site may show a film', () => {
  test('there is no page of a film alone, and nothing that says where', () => {
    expect(publishedEmbeds()).toEqual([]);
    expect(globSync(['*/*/*/embed', '**/oembed*'], { cwd: folder })).toEqual([]);
  });

  test('no page says that there is', () => {
    const telling = publishedPages().filter(({ html }) => html.includes('application/json+oembed'));
    expect(telling.map(({ address }) => address)).toEqual([]);
  });

  test('every page, those of chapters among them, says to a host that nobody may frame it', () => {
    const said = readFileSync(join(folder, '_headers'), 'utf8');
    expect(said).not.toContain('embed');
    expect(said.match(/frame-ancestors [^;\n]+/g)).toEqual(["frame-ancestors 'none'"]);
    expect(said).toContain('X-Frame-Options: DENY');
  });
});
