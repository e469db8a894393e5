import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hostRules } from '../../src/model/host-rules.ts';
import { HeadersFile, headersFile, rulesIn } from './headers-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'headers-'));
const file = join(folder, '_headers');
afterAll(() => rmSync(folder, { recursive: true }));
const rules = hostRules({ base: '/docs/', embed: { sites: ['https://a.example'] } });
const every = { 'X-Frame-Options': 'DENY', 'Cross-Origin-Resource-Policy': 'same-origin' };

it('is written as hosts read it', () => {
  const rule = { path: '/a/*', headers: { 'X-A': '1' }, without: ['X-B'] };
  expect(headersFile([rule])).toBe('/a/*\n  ! X-B\n  X-A: 1\n');
});

it('reads what was written, and no more', () => {
  expect(rulesIn(headersFile(rules))).toEqual(rules.map((rule) => ({ without: [], ...rule })));
  expect(rulesIn('# words\n\n/a\n  X: 1:2\n')).toEqual([{ path: '/a', headers: { X: '1:2' }, without: [] }]);
});

it('says of a file what its own rule says, and of the others what is said of all', () => {
  const said = new HeadersFile(folder);
  expect(said.headersOf('/docs/iiif/collection.json', every)).toEqual(every);
  writeFileSync(file, headersFile(rules));
  expect(said.headersOf('/docs/iiif/a/b/manifest.json', every)).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
  expect(said.headersOf('/docs/fr/perou/eau/embed/', every)).not.toHaveProperty('X-Frame-Options');
  for (const path of [
    '/docs/fr/perou/eau/',
    '/docs/iiif',
    '/docs/fr/perou/eau/embed/oembed.json',
    '/docs/fr//eau/embed/',
  ]) {
    expect(said.headersOf(path, every), path).toEqual(every);
  }
});

it('reads it again when it was written anew', () => {
  const said = new HeadersFile(folder);
  writeFileSync(file, '/a/*\n  X-A: 1\n');
  expect(said.headersOf('/a/b', {})).toEqual({ 'X-A': '1' });
  writeFileSync(file, '/a/*\n  X-A: 2\n');
  utimesSync(file, new Date(), new Date(Date.now() + 5000));
  expect(said.headersOf('/a/b', {})).toEqual({ 'X-A': '2' });
});
