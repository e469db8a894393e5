/** How much a term says of a record, in sixteen steps. */
export const levels = 16;

/** The records of a term, and how much it says of each: as they are written, each from the one before it. */
export function writtenRecords(records: readonly (readonly [number: number, level: number])[]): number[] {
  let before = -1;
  return records.map(([number, level]) => {
    const step = number - before;
    before = number;
    return step * levels + level;
  });
}

/** The same, read again. @param visit is given the number of each record and its level */
export function readRecords(written: readonly number[], visit: (number: number, level: number) => void): void {
  let number = -1;
  for (const one of written) {
    number += Math.floor(one / levels);
    visit(number, one % levels);
  }
}
