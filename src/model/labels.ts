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

interface Choice {
  label: Label;
  box: Box;
}

/** How often every name is placed again, now that the others have moved. Few maps need more than three. */
const rounds = 8;

/**
 * Writes each name beside its mark so that none covers another name or mark, nor leaves the map, wherever there is room.
 * Tries right, left, above, below, then the corners; keeps the place that covers least, the first of equals.
 * @param size the height of the letters
 */
export function placeLabels(
  marks: readonly Mark[],
  size: number,
  { width, height }: { width: number; height: number },
): Label[] {
  const points = marks.map(({ x, y }) => around(x, y, size * 0.5));
  const choices = marks.map((mark) => choicesFor(mark, size));
  const chosen = choices.map(([first]) => first);

  const cost = ({ box }: Choice, index: number): number => {
    const beyond =
      Math.max(0, -box.left) +
      Math.max(0, box.right - width) +
      Math.max(0, -box.top) +
      Math.max(0, box.bottom - height);
    const isOther = (_: unknown, other: number) => other !== index;
    const others = [...points.filter(isOther), ...chosen.filter(isOther).map((choice) => choice.box)];
    return others.reduce((sum, other) => sum + overlap(box, other), beyond * size * 4);
  };
  for (let round = 0; round < rounds; round++) {
    for (const [index, own] of choices.entries()) {
      chosen[index] = own.reduce((a, b) => (cost(b, index) < cost(a, index) ? b : a));
    }
  }
  return chosen.map(({ label }) => label);
}

function choicesFor({ x, y, name }: Mark, size: number): [Choice, ...Choice[]] {
  const choice = (dx: number, dy: number, anchor: Label['anchor']): Choice => {
    const label = { x: x + dx * size, y: y + dy * size, anchor };
    return { label, box: boxOf(label, name, size) };
  };
  return [
    choice(0.8, 0.35, 'start'),
    choice(-0.8, 0.35, 'end'),
    choice(0, -0.9, 'middle'),
    choice(0, 1.6, 'middle'),
    choice(0.5, -0.6, 'start'),
    choice(0.5, 1.3, 'start'),
    choice(-0.5, -0.6, 'end'),
    choice(-0.5, 1.3, 'end'),
  ];
}

function boxOf({ x, y, anchor }: Label, name: string, size: number): Box {
  const width = widthOf(name) * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size, bottom: y + size * 0.3 };
}

/** The width of a name in heights of its letters: a Han character is a square, others are about half of one. */
const widthOf = (name: string): number =>
  Array.from(name).reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 1 : 0.52), 0);

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
