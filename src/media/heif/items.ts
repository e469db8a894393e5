import { boxesIn, Reader, type Box } from './boxes.ts';

/** One of the things in a HEIF file (ISO/IEC 23008-12): a picture, a tile of one, a list of tiles. */
export interface Item {
  /** `hvc1`, `grid` */
  type: string;
  /** Its bytes. Throws a `RangeError` where they are not all there. */
  data: () => Buffer;
  /** What is said of it, in the order in which it is done. */
  properties: Box[];
  /** What it is made of, in order. */
  from: number[];
}

/** The pictures of a HEIF file by their numbers, and which of them is the photograph. Throws where it has none. */
export function itemsOf(file: Buffer): { primary: number; items: Map<number, Item> } {
  const meta = boxesIn(file).find(({ name }) => name === 'meta');
  if (!meta) throw new RangeError('It has no list of its pictures.');
  const parts = boxesIn(meta.content, 4);
  const part = (name: string): Buffer => {
    const found = parts.find((each) => each.name === name);
    if (!found) throw new RangeError(`It has no part “${name}”.`);
    return found.content;
  };
  const places = placesOf(part('iloc'), file, parts.find(({ name }) => name === 'idat')?.content ?? Buffer.alloc(0));
  const properties = propertiesOf(part('iprp'));
  const from = madeOf(parts.find(({ name }) => name === 'iref')?.content);
  const items = new Map<number, Item>();
  for (const { id, type } of typesOf(part('iinf'))) {
    items.set(id, {
      type,
      data: places.get(id) ?? (() => Buffer.alloc(0)),
      properties: properties.get(id) ?? [],
      from: from.get(id) ?? [],
    });
  }
  const reader = new Reader(part('pitm'));
  return { primary: reader.number(reader.version().version === 0 ? 2 : 4), items };
}

function typesOf(list: Buffer): { id: number; type: string }[] {
  const head = new Reader(list);
  head.number(head.version().version === 0 ? 2 : 4);
  return boxesIn(head.rest()).flatMap(({ name, content }) => {
    if (name !== 'infe') return [];
    const reader = new Reader(content);
    const { version } = reader.version();
    if (version < 2) return [];
    const id = reader.number(version === 2 ? 2 : 4);
    const isProtected = reader.number(2) !== 0;
    return [{ id, type: isProtected ? 'locked' : reader.word(4) }];
  });
}

/** Where the bytes of each item lie: in the file, or among its small data. */
function placesOf(list: Buffer, file: Buffer, small: Buffer): Map<number, () => Buffer> {
  const reader = new Reader(list);
  const { version } = reader.version();
  const sizes = reader.number(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version > 0 ? sizes & 15 : 0;
  const places = new Map<number, () => Buffer>();
  const count = reader.number(version < 2 ? 2 : 4);
  for (let item = 0; item < count; item += 1) {
    const id = reader.number(version < 2 ? 2 : 4);
    const way = version > 0 ? reader.number(2) & 15 : 0;
    const isElsewhere = reader.number(2) !== 0 || way > 1;
    const base = reader.number(baseSize);
    const extents = Array.from({ length: reader.number(2) }, () => {
      reader.number(indexSize);
      return { offset: base + reader.number(offsetSize), length: reader.number(lengthSize) };
    });
    const source = way === 1 ? small : file;
    places.set(id, () => {
      if (isElsewhere) throw new RangeError('Its bytes are in another file.');
      return Buffer.concat(extents.map(({ offset, length }) => cut(source, offset, length)));
    });
  }
  return places;
}

function cut(source: Buffer, offset: number, length: number): Buffer {
  const end = length === 0 ? source.length : offset + length;
  if (end > source.length) throw new RangeError(`Of ${end} bytes ${source.length} are there.`);
  return source.subarray(offset, end);
}

function propertiesOf(list: Buffer): Map<number, Box[]> {
  const parts = boxesIn(list);
  const all = boxesIn(parts.find(({ name }) => name === 'ipco')?.content ?? Buffer.alloc(0));
  const properties = new Map<number, Box[]>();
  for (const { content } of parts.filter(({ name }) => name === 'ipma')) {
    const reader = new Reader(content);
    const { version, flags } = reader.version();
    const count = reader.number(4);
    for (let item = 0; item < count; item += 1) {
      const id = reader.number(version < 1 ? 2 : 4);
      const own = Array.from({ length: reader.number(1) }, () =>
        flags & 1 ? reader.number(2) & 0x7fff : reader.number(1) & 0x7f,
      );
      properties.set(id, [...(properties.get(id) ?? []), ...own.flatMap((index) => all[index - 1] ?? [])]);
    }
  }
  return properties;
}

function madeOf(list: Buffer | undefined): Map<number, number[]> {
  const from = new Map<number, number[]>();
  if (!list) return from;
  const head = new Reader(list);
  const size = head.version().version === 0 ? 2 : 4;
  for (const { name, content } of boxesIn(head.rest())) {
    if (name !== 'dimg') continue;
    const reader = new Reader(content);
    const id = reader.number(size);
    from.set(
      id,
      Array.from({ length: reader.number(2) }, () => reader.number(size)),
    );
  }
  return from;
}
