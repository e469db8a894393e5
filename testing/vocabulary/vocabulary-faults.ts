import type { Property, Vocabulary } from './schema-org.ts';
import { textKinds } from './text-kinds.ts';

/** Of what has a name (`@id`), what it is said to be. */
export type Named = ReadonlyMap<string, readonly string[]>;

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const inList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const typesOf = (thing: Thing): string[] => inList(thing['@type'] ?? []).map(String);
const idOf = ({ '@id': id }: Thing): string | undefined => (typeof id === 'string' ? id : undefined);

/** All that has a name in some data, on whatever page it is said to be something. */
export function namedIn(data: unknown): Named {
  const named = new Map<string, string[]>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isThing(value)) return;
    const id = idOf(value);
    if (id !== undefined) named.set(id, [...(named.get(id) ?? []), ...typesOf(value)]);
    Object.values(value).forEach(walk);
  };
  walk(data);
  return named;
}

/**
 * What a thing says that the vocabulary does not have: a type or a property that is none or is old, a property that is
 * said of another kind of things, a value of another kind.
 * @param named what it may refer to by its name alone
 */
export function vocabularyFaults(thing: unknown, named: Named, vocabulary: Vocabulary): string[] {
  const { types, properties, superseded } = vocabulary;

  const isOne = (type: string, of: readonly string[]) => of.some((one) => types.get(type)?.has(one));
  const faultsOfWord = (word: string, known: ReadonlyMap<string, unknown>) => [
    ...(known.has(word) ? [] : [`${word} is no word of schema.org`]),
    ...(superseded.has(word) ? [`${word} is now ${superseded.get(word) ?? ''}`] : []),
  ];

  /** @param as the property whose value it is: a role says it once more, of whoever has that role */
  function inThing(one: Thing, as?: string): string[] {
    const own = typesOf(one);
    const said = Object.entries(one).filter(([name]) => !['@id', '@type'].includes(name));
    if (own.length === 0) return [`a thing without a type says ${said.map(([name]) => name).join(', ')}`];
    return [
      ...own.flatMap((type) => faultsOfWord(type, types)),
      ...said.flatMap(([name, value]) => {
        const property = properties.get(name);
        if (!property) return faultsOfWord(name, properties);
        const isSaidOfIt = own.some((type) => isOne(type, property.of)) || (name === as && isRole(own));
        return [
          ...faultsOfWord(name, properties),
          ...(isSaidOfIt ? [] : [`${name} is not said of ${own.join(', ')}`]),
          ...inList(value).flatMap((item) => inValue(name, property, item)),
        ];
      }),
    ];
  }

  const isRole = (all: readonly string[]) => all.some((type) => isOne(type, ['Role']));

  function inValue(name: string, { takes }: Property, value: unknown): string[] {
    const fault = [`${name} is ${JSON.stringify(value)}, and takes ${takes.join(', ')}`];
    if (!isThing(value)) return isPlain(value, takes) ? [] : fault;
    const id = idOf(value);
    const isName = id !== undefined && Object.keys(value).length === 1;
    const own = isName ? (named.get(id) ?? []) : typesOf(value);
    if (isName && own.length === 0) return [`${name} is ${id}, of which nothing is said`];
    // https://schema.org/Role: it may stand between a thing and any of its values, under the same property.
    const isTaken = own.some((type) => isOne(type, takes)) || (isRole(own) && name in value);
    return [...(isTaken ? [] : fault), ...(isName ? [] : inThing(value, name))];
  }

  function isPlain(value: unknown, takes: readonly string[]): boolean {
    if (typeof value === 'string') {
      const kinds = takes.map((type) => (isOne(type, ['Text']) && type !== 'URL' ? 'Text' : type));
      return value !== '' && kinds.some((kind) => textKinds[kind]?.(value));
    }
    if (typeof value === 'boolean') return takes.includes('Boolean');
    if (typeof value !== 'number') return false;
    return takes.some((type) => isOne(type, ['Number']) && (type !== 'Integer' || Number.isInteger(value)));
  }

  return isThing(thing) ? inThing(thing) : [`${JSON.stringify(thing)} is no thing`];
}
