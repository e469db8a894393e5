import type { Door } from './graph.ts';

/** A path as people read it. A terminal shall obey none of its signs, nor a line of it run the other way. */
function readable(path: string): string {
  return (decoded(path) ?? path).replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** In quotes, for Graphviz and Mermaid. */
const quoted = (text: string): string => `"${text.replaceAll('\\', '/').replaceAll('"', "'")}"`;

/** Each page once, in the order of its first door. */
const pagesOf = (doors: readonly Door[]): string[] => [...new Set(doors.flatMap(({ from, to }) => [from, to]))];

/** The ways to write doors down; the first is for people, the others for programs. */
export const forms: Record<string, (doors: readonly Door[]) => string> = {
  table: (doors) => {
    const width = Math.max(...doors.map(({ times }) => String(times).length), 1);
    return doors
      .map(({ from, to, times }) => `${String(times).padStart(width)}  ${readable(from)} → ${readable(to)}`)
      .join('\n');
  },
  json: (doors) => JSON.stringify(doors, undefined, 1),
  dot: (doors) =>
    [
      'digraph doors {',
      ...doors.map(({ from, to, times }) => `  ${quoted(readable(from))} -> ${quoted(readable(to))} [label=${times}];`),
      '}',
    ].join('\n'),
  mermaid: (doors) => {
    const ids = new Map(pagesOf(doors).map((page, index) => [page, `p${index}`]));
    return [
      'flowchart LR',
      ...[...ids].map(([page, id]) => `  ${id}[${quoted(readable(page))}]`),
      ...doors.map(({ from, to, times }) => `  ${ids.get(from) ?? ''} -->|${times}| ${ids.get(to) ?? ''}`),
    ].join('\n');
  },
};
