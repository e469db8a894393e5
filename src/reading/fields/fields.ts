import { faultAt, type Fault } from '../../schema/fault.ts';

/** The way to a value: `['post', 'coordinates', 0]`. */
export type Path = readonly PropertyKey[];

/** A file of fields: YAML, JSON, or the head of a text. */
export interface DataFile {
  file: string;
  /** What it says; undefined where it cannot be read. */
  data: unknown;
  /** The line of a value, or of the nearest thing around it that exists. */
  lineOf: (path: Path) => number | undefined;
  /** Why it cannot be read. */
  fault?: Fault;
}

/** A file that could not be read as fields. */
export const faulty = (file: string, line: number | undefined, problem: string, remedy: string): DataFile => ({
  file,
  data: undefined,
  lineOf: () => line,
  fault: faultAt(file, line, problem, remedy),
});

/** What was read, where it is fields; a fault where it is nothing, a list or a text. */
export function fieldsFile(source: DataFile): DataFile {
  const { file, data, lineOf } = source;
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return source;
  return faulty(
    file,
    lineOf([]),
    data === null || data === undefined ? 'There is nothing here.' : 'Here should stand fields, and there are none.',
    'Write “name: value”, one on each line; another file of the same name shows which.',
  );
}

/** The value at a path, own properties only; undefined where there is none. */
export function valueAt(data: unknown, ...path: (string | number)[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The text at a path; undefined where there is none. */
export const textAt = (data: unknown, ...path: (string | number)[]): string | undefined => {
  const value = valueAt(data, ...path);
  return typeof value === 'string' ? value : undefined;
};

/** The names of the fields of a value; none where it has no fields. */
export const namesIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
