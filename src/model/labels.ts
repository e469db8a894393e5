/** A mark on a map and the name to be written beside it, in the map's own units. */
export interface Mark {
  x: number;
  y: number;
  name: string;
}

/** Where a name is written: its baseline, and which end of it is there. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Writes each name beside its mark so that none covers another name or mark, nor leaves the map.
 * Tries right, left, above, below; keeps the place that covers least.
 * @param size the height of the letters
 * @param width of the map
 */
export function placeLabels(marks: readonly Mark[], size: number, width: number): Label[] {
  const taken: Box[] = marks.map(({ x, y }) => around(x, y, size * 0.5));

  return marks.map((mark, index) => {
    const own = taken[index];
    const others = taken.filter((box) => box !== own);
    const candidates = candidatesFor(mark, size).map((label) => {
      const box = boxOf(label, mark.name, size);
      const outside = Math.max(0, -box.left) + Math.max(0, box.right - width);
      const covered = others.reduce((sum, other) => sum + overlap(box, other), 0);
      return { label, box, cost: covered + outside * size * 4 };
    });
    const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best.box);
    return best.label;
  });
}

const candidatesFor = ({ x, y }: Mark, size: number): [Label, ...Label[]] => [
  { x: x + size * 0.8, y: y + size * 0.35, anchor: 'start' },
  { x: x - size * 0.8, y: y + size * 0.35, anchor: 'end' },
  { x, y: y - size * 0.9, anchor: 'middle' },
  { x, y: y + size * 1.6, anchor: 'middle' },
];

function boxOf({ x, y, anchor }: Label, name: string, size: number): Box {
  const width = widthOf(name) * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size, bottom: y + size * 0.3 };
}

/** The width of a name in heights of its letters: a Han character is a square, others are about half of one. */
const widthOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 1 : 0.52), 0);

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
