import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { fieldsOf } from '../disk.ts';
import type { DataFile } from '../fields/fields.ts';
import { yamlFile } from '../fields/yaml.ts';
import { plainReader, type Reader } from '../reader.ts';
import { mdxText, type MdxText } from '../text/mdx-text.ts';
import type { Kept } from './store.ts';
import type { Noted, Notes } from './told.ts';

/**
 * What is kept of a text: a line with its head, which all ask for, and one with this, which the checks do. Its tree is
 * not: it is as long as all the rest, and its page alone asks for it.
 */
type KeptText = Pick<MdxText, 'components' | 'parts' | 'pieces'>;

/**
 * Reads files as `plainReader` does, to the letter; what has the very bytes of a file that was read before, and had no
 * fault, is not read again. Neither what was kept nor the file is looked at before somebody asks.
 * @param notes takes down each file without a fault
 */
export const keptReader = (kept: Kept, notes: Notes): Reader => ({
  fields: (file, ifMissing) => {
    const bytes = bytesOf(file);
    const sum = bytes && sumOf(bytes);
    const known = sum && kept.get(`${sum}.fields`);
    if (known) return noted(keptFields(file, bytes, known), { sum, bytes }, notes);
    let source = '';
    const fields = fieldsOf(file, ifMissing, (_, text) => yamlFile(file, (source = text)));
    if (fields.fault) return fields;
    if (!keep(kept, `${sumOf(source)}.fields`, fields.data)) return fields;
    return noted(fields, notedIn(source), notes);
  },
  text: (file, name) => {
    const bytes = bytesOf(file);
    const sum = bytes && sumOf(bytes);
    const known = sum && kept.get(`${sum}.text`);
    if (known) return noted(keptText(file, name, bytes, known), { sum, bytes }, notes);
    const text = plainReader.text(file, name);
    const { components, parts, pieces, head, source } = text;
    if (text.fault ?? head.fault ?? text.refused[0]) return text;
    const told: KeptText = { components, parts, pieces };
    if (!keep(kept, `${sumOf(source)}.text`, head.data, told)) return text;
    return noted(text, notedIn(source), notes);
  },
});

const sumOf = (bytes: string | Buffer): string => hash('sha256', bytes);

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    // The reader says why.
    return undefined;
  }
}

function notedIn(source: string): Noted {
  const bytes = Buffer.from(source);
  return { sum: sumOf(bytes), bytes };
}

function noted<Source extends object>(source: Source, note: Noted, notes: Notes): Source {
  notes.set(source, note);
  return source;
}

/** Keeps what comes back as it was: YAML knows numbers that JSON does not. */
function keep(kept: Kept, key: string, ...values: unknown[]): boolean {
  const lines = values.map((value) => JSON.stringify(value) as string | undefined);
  const isWhole = values.every((value, at) => isDeepStrictEqual(JSON.parse(lines[at] ?? 'null'), value));
  if (isWhole) kept.set(key, lines.join('\n'));
  return isWhole;
}

function keptFields(file: string, bytes: Buffer, known: Buffer): DataFile {
  const data = once(() => JSON.parse(known.toString()) as unknown);
  const whole = once(() => yamlFile(file, wordsIn(bytes)));
  return {
    file,
    get data() {
      return data();
    },
    lineOf: (path) => whole().lineOf(path),
  };
}

function keptText(file: string, name: string, bytes: Buffer, known: Buffer): MdxText {
  const endOfHead = known.indexOf('\n');
  const light = once(() => JSON.parse(known.toString('utf8', endOfHead)) as KeptText);
  const whole = once(() => mdxText(file, name, wordsIn(bytes)));
  const prose = once(() =>
    light()
      .pieces.map(({ text }) => text)
      .join(' '),
  );
  const head = once((): DataFile => {
    const data = JSON.parse(known.toString('utf8', 0, endOfHead)) as unknown;
    return { file, data, lineOf: (path) => whole().head.lineOf(path) };
  });
  return {
    ...{ file, name, refused: [] },
    get head() {
      return head();
    },
    // It is long, and asked for once.
    get tree() {
      return mdxText(file, name, wordsIn(bytes)).tree;
    },
    get components() {
      return light().components;
    },
    get parts() {
      return light().parts;
    },
    get prose() {
      return prose();
    },
    get pieces() {
      return light().pieces;
    },
    get source() {
      return wordsIn(bytes);
    },
  };
}

/** Nothing is kept of a file that begins with a byte-order mark: its words are not its bytes. */
const wordsIn = (bytes: Buffer): string => bytes.toString();

function once<Value>(find: () => Value): () => Value {
  let found: { value: Value } | undefined;
  return () => (found ??= { value: find() }).value;
}
