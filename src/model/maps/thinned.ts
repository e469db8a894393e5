/**
 * Which marks stand for which, where each would cover the others: a mark stands for itself where no more important one is
 * too near, else the nearest of those stands for it.
 * @param marks the most important first @param apart how far marks have to be from each other
 * @returns for each mark, the index of the one that stands for it
 */
export function thinned(marks: readonly { x: number; y: number }[], apart: number): number[] {
  const shown: number[] = [];
  return marks.map(({ x, y }, index) => {
    let [standIn, least] = [index, apart];
    for (const other of shown) {
      const mark = marks[other];
      const distance = mark ? Math.hypot(mark.x - x, mark.y - y) : Infinity;
      if (distance < least) [standIn, least] = [other, distance];
    }
    if (standIn === index) shown.push(index);
    return standIn;
  });
}
