import { describe, expect, it } from 'vitest';
import { labelsBeside, legibleLabels, placeLabels, type Label, type Mark } from './labels.ts';

const frame = { width: 1440, height: 740 };
const size = 22;

/** Numbers that look random and are alike on every run: mulberry32, by T. Ettinger. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Places scattered over the whole map, none nearer to another than the height of two names. */
function scattered(seed: number, count: number): Mark[] {
  const next = random(seed);
  const marks: Mark[] = [];
  while (marks.length < count) {
    const mark = { x: 20 + next() * 1400, y: 20 + next() * 700, name: 'x'.repeat(4 + next() * 10) };
    if (marks.every(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) >= 2 * size)) marks.push(mark);
  }
  return marks;
}

/** The room a name takes, measured here anew: letters half as wide as they are high. */
function boxOf({ x, y, anchor }: Label, name: string) {
  const width = name.length * size * 0.5;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - size * 0.9, bottom: y + size * 0.25 };
}

type Box = ReturnType<typeof boxOf>;

const isCovered = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxesOf = (marks: Mark[]) =>
  placeLabels(marks, size, frame).map((label, index) => boxOf(label, marks[index]?.name ?? ''));

describe('names on a map', () => {
  const maps = Array.from({ length: 60 }, (_, seed) => scattered(seed, 4 + (seed % 20)));

  it('never cover one another', () => {
    for (const boxes of maps.map(boxesOf)) {
      expect(boxes.filter((box, index) => boxes.slice(index + 1).some((other) => isCovered(box, other)))).toEqual([]);
    }
  });

  it('never cover the mark of another place', () => {
    for (const marks of maps) {
      const covers = (box: Box, { x, y }: Mark) =>
        isCovered(box, { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });
      expect(boxesOf(marks).filter((box) => marks.some((mark) => covers(box, mark)))).toEqual([]);
    }
  });

  it('never leave the map', () => {
    for (const { left, right, top, bottom } of maps.flatMap(boxesOf)) {
      expect(Math.min(left, top, frame.width - right, frame.height - bottom)).toBeGreaterThanOrEqual(0);
    }
  });

  it('stand to the right of their mark where nothing is in the way', () => {
    expect(placeLabels([{ x: 100, y: 100, name: 'Lima' }], size, frame)).toEqual([
      { x: 117.6, y: 107.7, anchor: 'start' },
    ]);
  });

  it('stand to its left at the right edge, below it in the upper corner', () => {
    const [right, corner] = placeLabels(
      [
        { x: 1430, y: 400, name: 'Suva' },
        { x: 4, y: 4, name: 'Anadyr' },
      ],
      size,
      frame,
    );
    expect(right?.anchor).toBe('end');
    expect(corner).toMatchObject({ anchor: 'start' });
    expect(corner?.y).toBeGreaterThan(size);
  });

  it('leave a Chinese name its width, twice that of Latin letters', () => {
    const marks = [
      { x: 100, y: 100, name: '阿尔及尔' },
      { x: 185, y: 100, name: '奥兰' },
    ];
    expect(placeLabels(marks, size, frame)[0]?.anchor).not.toBe('start');
  });

  it('are still written where there is no room, each once', () => {
    const crowd = Array.from({ length: 30 }, () => ({ x: 700, y: 300, name: 'Tlemcen' }));
    expect(placeLabels(crowd, size, frame)).toHaveLength(30);
  });
});

describe('names beside marks that move', () => {
  const beside = { dx: 0.8, dy: 0.35, anchor: 'start' } as const;
  const legible = (marks: Mark[]) =>
    legibleLabels(
      marks.map((mark) => ({ ...mark, beside })),
      size,
      frame,
    );

  it('are told in heights of letters', () => {
    expect(labelsBeside([{ x: 100, y: 100, name: 'Lima' }], size, frame)).toEqual([beside]);
  });

  it('are hidden where they would leave the picture, and where they would cover another name or mark', () => {
    expect(legible([{ x: 100, y: 100, name: 'Lima' }])).toEqual([true]);
    expect(legible([{ x: 1400, y: 100, name: 'Lima' }])).toEqual([false]);
    const near = [
      { x: 100, y: 100, name: 'Bratislava' },
      { x: 150, y: 110, name: 'Vienne' },
    ];
    expect(legible(near)).toEqual([false, true]);
  });

  it('take the room that was measured', () => {
    expect(legible([{ x: 1300, y: 100, name: '', width: 2 }])).toEqual([true]);
    expect(legible([{ x: 1300, y: 100, name: '', width: 8 }])).toEqual([false]);
  });
});
