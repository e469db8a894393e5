interface Point {
  x: number;
  y: number;
}

/** What stands at one place of a map: a mark alone, or several of which each would cover the others. */
export interface Gathering<Mark> extends Point {
  marks: Mark[];
}

/**
 * Gathers marks that are near to each other, the nearest first, until no more than so many are left. Those that stand alone
 * are never gathered; where all have room, none is.
 * @param most marks there is room for, those that stand alone among them
 */
export function gathered<Mark extends Point>(
  marks: readonly Mark[],
  most: number,
  standsAlone: (mark: Mark) => boolean,
): Gathering<Mark>[] {
  if (marks.length <= most) return marks.map(alone);
  const alones = marks.filter(standsAlone).map(alone);
  let gatherings = marks.filter((mark) => !standsAlone(mark)).map(alone);
  while (gatherings.length > Math.max(1, most - alones.length)) {
    const [a, b] = nearest(gatherings);
    if (!a || !b) break;
    gatherings = [...gatherings.filter((one) => one !== a && one !== b), together(a, b)];
  }
  return [...alones, ...gatherings];
}

const alone = <Mark extends Point>(mark: Mark): Gathering<Mark> => ({ x: mark.x, y: mark.y, marks: [mark] });

/** The two that are nearest to each other. Where several lie alike, the smaller ones: no gathering swallows all. */
function nearest<Mark>(gatherings: readonly Gathering<Mark>[]): Gathering<Mark>[] {
  let [found, least]: [Gathering<Mark>[], number] = [[], Infinity];
  gatherings.forEach((a, index) => {
    for (const b of gatherings.slice(index + 1)) {
      const weight = Math.sqrt(a.marks.length + b.marks.length);
      const distance = Math.hypot(a.x - b.x, a.y - b.y) * weight;
      if (distance < least) [found, least] = [[a, b], distance];
    }
  });
  return found;
}

/** In the middle of all their marks. */
function together<Mark>(a: Gathering<Mark>, b: Gathering<Mark>): Gathering<Mark> {
  const [many, few] = [a.marks.length, b.marks.length];
  const middle = (one: number, other: number) => Math.round((one * many + other * few) / (many + few));
  return { x: middle(a.x, b.x), y: middle(a.y, b.y), marks: [...a.marks, ...b.marks] };
}

/**
 * Gatherings that stand in the way of a mark move to the place of one of their own marks that is free, and near their
 * middle. @param marks that stand alone @param clearance how far one has to be from the others
 */
export function keptClear<Mark extends Point>(
  gatherings: readonly Gathering<Mark>[],
  marks: readonly Point[],
  clearance: number,
): Gathering<Mark>[] {
  const placed: Point[] = [...marks];
  // The largest first: it has the most places to choose from, and is the first to be looked for.
  return gatherings
    .toSorted((a, b) => b.marks.length - a.marks.length)
    .map((gathering) => {
      const cost = (at: Point) => {
        const room = Math.min(...placed.map((other) => Math.hypot(other.x - at.x, other.y - at.y)));
        return Math.hypot(at.x - gathering.x, at.y - gathering.y) + 4 * Math.max(0, clearance - room);
      };
      const { x, y } = [gathering, ...gathering.marks].reduce<Point>((a, b) => (cost(b) < cost(a) ? b : a), gathering);
      placed.push({ x, y });
      return { ...gathering, x, y };
    });
}
