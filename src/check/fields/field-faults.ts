import type { z } from 'astro/zod';
import { closest, suggestion } from '../closest.ts';
import { valueAt, type DataFile } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import { fieldsAt, isByLanguageAt } from './schema-fields.ts';

type ZodFault = z.core.$ZodIssue;

/** What is wrong with the fields of a file, in plain words. Nothing where the file cannot be read at all. */
export function fieldFaults(source: DataFile, schema: z.ZodType): Fault[] {
  if (source.fault || source.data === undefined) return [];
  const { file, data, lineOf } = source;
  const faults = oneEach(
    schema.safeParse(data, { error: plainly, reportInput: true }).error?.issues.flatMap(innermost) ?? [],
  );
  const misspelt = misspeltFields(faults, schema);
  // Texts that are missing in a language are told by `wordsAreWritten`, however many languages it is.
  const isUnwritten = (fault: ZodFault) => isByLanguageAt(schema, fault.path.slice(0, -1)) && isBlank(fault, data);
  const at = (fault: ZodFault, problem: string, remedy: string) => faultAt(file, lineOf(fault.path), problem, remedy);

  return [
    ...faults
      .filter((fault) => !isUnwritten(fault) && !misspelt.has(fault.path.join('.')))
      .flatMap((fault) => {
        if (fault.code === 'unrecognized_keys') return unknownFields(source, fault, fieldsAt(schema, fault.path));
        const name = nameOf(fault.path);
        if (isMissing(fault, data)) {
          return [at(fault, `${name} is missing.`, howToWrite(fault, schema))];
        }
        const value = valueAt(data, ...(fault.path as (string | number)[]));
        return [at(fault, describe(name, value, fault), remedyFor(fault))];
      }),
  ];
}

/** Where a value may be one of several things, the faults of the one that was meant; of a bad name, its own fault. */
function innermost(fault: ZodFault): ZodFault[] {
  if (fault.code === 'invalid_key') return [{ ...fault, message: fault.issues[0]?.message ?? '' }];
  if (fault.code !== 'invalid_union') return [fault];
  const meant = fault.errors.find((errors) => errors.some(({ path }) => path.length > 0)) ?? fault.errors.at(-1) ?? [];
  return meant.flatMap((inner) => innermost({ ...inner, path: [...fault.path, ...inner.path] }));
}

/** A value that is wrong in two ways is told once. */
function oneEach(faults: ZodFault[]): ZodFault[] {
  const seen = new Set<string>();
  return faults.filter(({ code, path }) => {
    const key = `${code === 'unrecognized_keys'} ${path.join('.')}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The fields that are there under a misspelt name: told once, not also as missing. */
const misspeltFields = (faults: ZodFault[], schema: z.ZodType): Set<string> =>
  new Set(
    faults.flatMap((fault) =>
      fault.code === 'unrecognized_keys'
        ? fault.keys.map((key) => [...fault.path, closest(key, fieldsAt(schema, fault.path))].join('.'))
        : [],
    ),
  );

const isMissing = (fault: ZodFault, data: unknown): boolean =>
  fault.path.length > 0 && valueAt(data, ...(fault.path as (string | number)[])) === undefined;

const isBlank = (fault: ZodFault, data: unknown): boolean => {
  const value = valueAt(data, ...(fault.path as (string | number)[])) ?? '';
  return typeof value === 'string' && value.trim() === '';
};

const unknownFields = (
  { file, lineOf }: DataFile,
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  known: string[],
): Fault[] =>
  keys.map((key) =>
    faultAt(
      file,
      lineOf([...path, key]),
      `“${key}” is not a field here.`,
      suggestion(key, known, 'The fields here are'),
    ),
  );

/** `[accounts, 0, url]` is told as “accounts.1.url”. */
const nameOf = (path: readonly PropertyKey[]): string =>
  `“${path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.')}”`;

function describe(name: string, value: unknown, fault: ZodFault): string {
  if (fault.code === 'invalid_key') return `${name} cannot be a name.`;
  if (value === '' || value === null) return `${name} is empty.`;
  if (fault.code === 'too_big' && typeof value === 'string') return `${name} has ${value.trim().length} characters.`;
  if (typeof value === 'object') {
    return fault.code === 'custom' ? `${name}: ${fault.message}` : `${name} is not written as it should be.`;
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `${name} cannot be “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”.`;
}

const remedyFor = (fault: ZodFault): string =>
  fault.code === 'custom' && Array.isArray(fault.input) ? 'Keep one of them.' : fault.message;

function howToWrite(fault: ZodFault, schema: z.ZodType): string {
  if (isByLanguageAt(schema, fault.path)) return 'Write it below, a line for each language: “fr: …”.';
  const fields = fieldsAt(schema, fault.path);
  if (fields.length > 0) return `Write it, with the fields ${fields.join(', ')}.`;
  return fault.message || `Add a line “${String(fault.path.at(-1))}: …”.`;
}

/** The cures of common faults that the schema has no sentence for. */
function plainly(fault: z.core.$ZodRawIssue): string {
  if (fault.code === 'invalid_value') return `Write one of: ${fault.values.join(', ')}.`;
  if (fault.code !== 'invalid_type' || fault.input === undefined) return '';
  if (fault.expected === 'string') {
    return typeof fault.input === 'object'
      ? 'Write one text here.'
      : 'Put it between quotes, so that it is read as text.';
  }
  if (fault.expected === 'number') return 'Write a number, without quotes.';
  if (fault.expected === 'array') return 'Write a list: “[one, other]”.';
  return 'Write its fields below it, indented by two spaces, one on each line.';
}
