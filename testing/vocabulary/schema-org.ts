import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The words of schema.org, without their addresses: `Article`, `headline`. */
export interface Vocabulary {
  /** Of each type, all that it is, itself among it: an `Article` is a `CreativeWork` and a `Thing`. */
  types: ReadonlyMap<string, ReadonlySet<string>>;
  properties: ReadonlyMap<string, Property>;
  /** Words that are kept for old pages alone, and the word that stands in their place. */
  superseded: ReadonlyMap<string, string>;
}

export interface Property {
  /** Types it may be said of, and of whatever is one of them (domainIncludes). */
  of: readonly string[];
  /** Types its value may have (rangeIncludes). */
  takes: readonly string[];
}

/** As schema.org publishes it (CC BY-SA 3.0), one statement a line. */
const file = join(resolve(import.meta.dirname, '..', '..'), 'node_modules', '@vocabulary', 'schema', 'schema.nq');

const own = 'http://schema.org/';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';

/** Reads the vocabulary from the disk, all of it: comments and what is said of other vocabularies are left out. */
export function schemaOrg(): Vocabulary {
  const statements = readFileSync(file, 'utf8').split('\n').map(statementIn);
  const said = Map.groupBy(
    statements.filter(({ subject, object }) => subject.startsWith(own) && object !== ''),
    ({ predicate }) => predicate,
  );
  const pairs = (predicate: string) =>
    (said.get(predicate) ?? []).map(({ subject, object }) => [wordOf(subject), wordOf(object)] as const);
  const ofKind = (kind: string) => pairs(`${rdf}type`).flatMap(([word, type]) => (type === kind ? [word] : []));
  const objects = (predicate: string) => {
    const grouped = Map.groupBy(pairs(predicate), ([subject]) => subject);
    return (word: string): string[] => (grouped.get(word) ?? []).map(([, object]) => object);
  };
  const [parents, of, takes] = [`${rdfs}subClassOf`, `${own}domainIncludes`, `${own}rangeIncludes`].map(objects);
  const all = (type: string): string[] => [type, ...(parents?.(type) ?? []).flatMap(all)];
  return {
    types: new Map(ofKind(`${rdfs}Class`).map((type) => [type, new Set(all(type))])),
    properties: new Map(
      ofKind(`${rdf}Property`).map((word) => [word, { of: of?.(word) ?? [], takes: takes?.(word) ?? [] }]),
    ),
    superseded: new Map(pairs(`${own}supersededBy`)),
  };
}

/** `<subject> <predicate> <object> <where> .`: addresses without their brackets, and nothing for an object that is a text. */
function statementIn(line: string) {
  const [subject = '', predicate = '', object = ''] = line
    .split(' ', 3)
    .map((term) => (term.startsWith('<') ? term.slice(1, -1) : ''));
  return { subject, predicate, object };
}

const wordOf = (address: string): string => (address.startsWith(own) ? address.slice(own.length) : address);
