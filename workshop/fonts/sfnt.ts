// A font file is a list of tables. This takes one apart and puts it together again (OpenType 1.9, “Font file”).

/** The tables of a font, by their names of four letters. */
export type Tables = Record<string, Buffer>;

export function tablesOf(font: Buffer): Tables {
  const tables: Tables = {};
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index;
    const start = font.readUInt32BE(entry + 8);
    const end = start + font.readUInt32BE(entry + 12);
    tables[font.toString('latin1', entry, entry + 4)] = Buffer.from(font.subarray(start, end));
  }
  return tables;
}

export function table(tables: Tables, name: string): Buffer {
  const found = tables[name];
  if (!found) throw new Error(`The font has no table “${name}”. It has: ${Object.keys(tables).join(' ')}.`);
  return found;
}

export function fontOf(tables: Tables): Buffer {
  const names = Object.keys(tables).toSorted();
  table(tables, 'head').writeUInt32BE(0, 8);
  const directory = directoryFor(names.length);
  const parts = [directory];
  let start = directory.length;
  for (const [index, name] of names.entries()) {
    const content = table(tables, name);
    const padded = Buffer.concat([content, Buffer.alloc(-content.length & 3)]);
    const entry = 12 + 16 * index;
    directory.write(name, entry, 'latin1');
    directory.writeUInt32BE(sumOf(padded), entry + 4);
    directory.writeUInt32BE(start, entry + 8);
    directory.writeUInt32BE(content.length, entry + 12);
    parts.push(padded);
    start += padded.length;
  }
  const font = Buffer.concat(parts);
  const head = font.readUInt32BE(12 + 16 * names.indexOf('head') + 8);
  font.writeUInt32BE((0xb1b0afba - sumOf(font)) >>> 0, head + 8);
  return font;
}

function directoryFor(count: number): Buffer {
  const depth = Math.floor(Math.log2(count));
  const directory = Buffer.alloc(12 + 16 * count);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(16 << depth, 6);
  directory.writeUInt16BE(depth, 8);
  directory.writeUInt16BE(16 * count - (16 << depth), 10);
  return directory;
}

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
