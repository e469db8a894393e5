import { describe, expect, it } from 'vitest';
import type { PlayableRendition } from './playable.ts';
import { bestRendition, type Viewing } from './rendition.ts';

const rendition = (name: string, lines: number, megabytes: number): PlayableRendition => ({
  ...{ src: name, type: name.replace(/\d+/, 'video/'), bytes: megabytes * 1e6, size: '', lines },
});
const film = [
  rendition('av360', 360, 1.5),
  rendition('h360', 360, 2),
  rendition('h720', 720, 6),
  rendition('av1080', 1080, 9),
  rendition('h1080', 1080, 14),
];
const best = (viewing: Partial<Viewing>) =>
  bestRendition(film, {
    ...{ lines: 720, isSober: false, duration: 60, mayPlay: () => true, failed: new Set<string>() },
    ...viewing,
  })?.src;

describe('the rendition that is played', () => {
  it.each([
    ['a telephone held upright', 232 * 2, 'av360'],
    ['a common screen', 648, 'h720'],
    ['a large screen', 1296, 'av1080'],
    ['a screen finer than the film', 3000, 'av1080'],
    ['a stage of no size yet', 0, 'av360'],
  ])('fills %s', (_, lines, src) => expect(best({ lines })).toBe(src));

  it('is the first of its size that the browser plays', () => {
    expect(best({ lines: 2000, mayPlay: (type) => !type.includes('av') })).toBe('h1080');
  });

  it('is as large as it was chosen by hand, on any screen', () => {
    expect(best({ lines: 300, chosen: 1080 })).toBe('av1080');
    expect(best({ lines: 2000, chosen: 360 })).toBe('av360');
  });

  it('is the next smaller one where this film has none of the chosen size', () => {
    expect(best({ chosen: 900 })).toBe('h720');
    expect(best({ chosen: 144 })).toBe('av360');
  });

  it('has at most 480 lines where little data is wanted, whatever was chosen', () => {
    expect(best({ isSober: true, lines: 2000 })).toBe('av360');
    expect(best({ isSober: true, chosen: 1080 })).toBe('av360');
  });

  it('is the smallest of a film that has none so small', () => {
    const large = film.filter(({ lines }) => lines > 480);
    const viewing = { lines: 900, isSober: true, duration: 60, mayPlay: () => true, failed: new Set<string>() };
    expect(bestRendition(large, viewing)?.src).toBe('h720');
  });

  it('is no larger than the line carries, as far as the browser knows it', () => {
    expect(best({ lines: 2000, downlink: 10 })).toBe('av1080');
    expect(best({ lines: 2000, downlink: 1.6 })).toBe('h720');
    expect(best({ lines: 2000, downlink: 0.05 })).toBe('av360');
  });
});

describe('where a rendition is broken', () => {
  it('the next best is tried, down to the last', () => {
    const failed = new Set<string>();
    const tried = [];
    for (let src = best({ failed }); src; src = best({ failed })) {
      tried.push(src);
      failed.add(src);
    }
    expect(tried).toEqual(['h720', 'av360', 'h360', 'av1080', 'h1080']);
  });

  it('and where none is left, none is played', () => {
    expect(best({ failed: new Set(film.map(({ src }) => src)) })).toBeUndefined();
    expect(best({ mayPlay: () => false })).toBeUndefined();
  });
});
