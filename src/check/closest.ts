import { folded } from '../model/file-names.ts';

/** The known word an editor most likely meant: at most two slips away, and less than half of the word. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const lower = folded(word);
  const [best] = known
    .map((candidate) => ({ candidate, slips: slipsBetween(lower, folded(candidate)) }))
    .filter(({ candidate, slips }) => slips <= 2 && slips * 2 < Math.max(candidate.length, 3))
    .toSorted((a, b) => a.slips - b.slips);
  return best?.candidate;
}

/** “Did you mean …?” where there is a likely word, else the list of all that may be used. */
export const suggestion = (word: string, known: readonly string[], list: string): string => {
  const likely = closest(word, known);
  if (likely !== undefined) return `Did you mean “${likely}”?`;
  if (known.length === 0) return 'Remove it.';
  return `${list} ${known.slice(0, longestList).join(', ')}${known.length > longestList ? '…' : '.'}`;
};

/** The cure of a name that stands for nothing: the one that was meant, or to say what it stands for. @param where `in missions.yaml` */
export const definedOr = (name: string, known: readonly string[], where: string): string =>
  known.length === 0
    ? `Define it ${where}.`
    : suggestion(name, known, `Define it ${where}, or write one of those there are:`);

const longestList = 15;

/** Letters added, left out, exchanged or turned about (optimal string alignment). Long words are not compared. */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 60) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const turned = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        turned ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? Infinity;
}
