import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { elementsIn, pageKinds } from './page-kinds.ts';

it('elements are counted as a browser counts them', () => {
  expect(
    elementsIn('<html><body><p>a<br>b</p><template><i>c</i></template><noscript><b>d</b></noscript></body></html>'),
  ).toBe(6);
});

it('pages are told apart by their addresses, and of each kind the heaviest is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const write = (address: string, html: string) => {
    mkdirSync(join(folder, address), { recursive: true });
    writeFileSync(join(folder, address, 'index.html'), html);
  };
  for (const address of [
    '',
    'fr',
    'fr/perou',
    'fr/perou/andes',
    'fr/missions',
    'fr/missions/culture/2',
    'fr/annees/3',
    'fr/perou/andes/citations/col',
  ])
    write(address, '<p></p>');
  write('ar/biru', '<p></p><p></p>');
  const kinds = pageKinds(folder);
  rmSync(folder, { recursive: true });
  expect(kinds.find(({ name }) => name === 'posting')).toEqual({
    name: 'posting',
    count: 2,
    most: 2,
    heaviest: '/ar/biru/',
  });
  expect(kinds.map(({ name }) => name).sort()).toEqual([
    'chapter',
    'gateway',
    'home',
    'mission',
    'missions',
    'posting',
    'quote',
    'years',
  ]);
});
