/** A mark on a map and the name to be written beside it, in the map's own units. */
export interface Mark {
  x: number;
  y: number;
  name: string;
  /** How wide the name is, in heights of its letters, where that was measured. */
  width?: number;
}

/** Where a name is written: its baseline, and which end of it is there. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Where a name is written, from its mark, in heights of its letters: it stands so at any size. */
export interface Beside {
  dx: number;
  dy: number;
  anchor: Label['anchor'];
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

/** The same, each told from its mark. */
export function labelsBeside(marks: readonly Mark[], size: number, frame: { width: number; height: number }): Beside[] {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return placeLabels(marks, size, frame).map(({ x, y, anchor }, index) => {
    const mark = marks[index] as Mark;
    return { dx: rounded((x - mark.x) / size), dy: rounded((y - mark.y) / size), anchor };
  });
}

/**
 * Which names can be read where they stand: within the frame, and on no other name or mark. Of two that cover each
 * other the first stays.
 */
export function legibleLabels(
  marks: readonly (Mark & { beside: Beside })[],
  size: number,
  { width, height }: { width: number; height: number },
): boolean[] {
  const points = marks.map(({ x, y }) => around(x, y, size * 0.35));
  const written: Box[] = [];
  return marks.map((mark, index) => {
    const { dx, dy, anchor } = mark.beside;
    const box = boxOf({ x: mark.x + dx * size, y: mark.y + dy * size, anchor }, mark, size);
    const isWithin = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
    const covered = [...points.filter((_, other) => other !== index), ...written];
    const isLegible = isWithin && covered.every((other) => overlap(box, other) === 0);
    if (isLegible) written.push(box);
    return isLegible;
  });
}

function choicesFor(mark: Mark, size: number): [Choice, ...Choice[]] {
  const choice = (dx: number, dy: number, anchor: Label['anchor']): Choice => {
    const label = { x: mark.x + dx * size, y: mark.y + dy * size, anchor };
    return { label, box: boxOf(label, mark, size) };
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

function boxOf({ x, y, anchor }: Label, { name, width: measured = widthOf(name) }: Mark, size: number): Box {
  const width = measured * size;
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
