import { afterEach, expect, it, vi } from 'vitest';
import { offered, type PictureUse } from './pictures.ts';
import type { ShelvedPicture } from './shelf.ts';

const shelved = (...widths: number[]): ShelvedPicture => {
  const files = (ending: string) =>
    widths.map((width) => ({ src: `/media/relief-1a2b/${width}.${ending}`, bytes: 1, width, height: width / 2 }));
  const full = { src: '/media/relief-1a2b/full.webp', bytes: 1, width: 2400, height: 1200 };
  return { width: 4000, height: 2000, avif: files('avif'), webp: files('webp'), full, card: full };
};

const widthsIn = (srcset: string) => [...srcset.matchAll(/ (\d+)w/g)].map(([, width]) => Number(width));

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each<[PictureUse, number[]]>([
  ['strip', [480, 828]],
  ['text', [480, 828, 1280]],
  ['screen', [480, 828, 1280, 1920]],
])('a picture in a %s is offered at %j', (use, widths) => {
  const picture = offered(shelved(480, 828, 1280, 1920), use);
  expect(widthsIn(picture.avif)).toEqual(widths);
  expect(widthsIn(picture.webp)).toEqual(widths);
  expect([picture.src, picture.width, picture.height]).toEqual([
    `/media/relief-1a2b/${widths.at(-1)}.webp`,
    widths.at(-1),
    Number(widths.at(-1)) / 2,
  ]);
});

it('a picture that is narrow altogether is offered as it is', () => {
  expect(offered(shelved(300), 'screen').avif).toBe('/media/relief-1a2b/300.avif 300w');
});

it('a picture comes from the host that is named', () => {
  vi.stubEnv('MEDIA_BASE_URL', 'https://cdn.example.org/destinations');
  const { avif, src } = offered(shelved(480, 828), 'strip');
  const folder = 'https://cdn.example.org/destinations/relief-1a2b';
  expect(avif).toBe(`${folder}/480.avif 480w, ${folder}/828.avif 828w`);
  expect(src).toBe(`${folder}/828.webp`);
});
