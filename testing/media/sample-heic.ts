import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { photographTraces } from './sample-photograph.ts';
import { makeTile, type SampleTile } from './sample-tile.ts';

/** How a photograph of the tests is made as an iPhone makes it. */
export interface HeicOptions {
  /** Tiles by rows, each a colour of FFmpeg and a square of 128 pixels; one is a picture without tiles. */
  tiles?: string[][];
  /** Pixels of the whole, before it is turned; the tiles may reach beyond. */
  width?: number;
  height?: number;
  /** What is done to it in the end, each in a part of its own: `irot` and how many quarters against the clock, `imir` and its axis. */
  turns?: ['irot' | 'imir', number][];
  /** What of it is left in its middle, where a border is cut off. */
  clean?: { width: number; height: number };
  /** `p3`: a profile. `pq`: numbers of ITU-T H.273 for great light. */
  colours?: 'p3' | 'pq';
  tenBit?: boolean;
  /** Place, maker and name, a thumbnail, and a map of light beside it. */
  hasTraces?: boolean;
}

/** Red, green, blue and white in its corners, in the order of reading. */
const corners = [
  ['red', 'gray', 'lime'],
  ['blue', 'gray', 'white'],
];

/** Writes a HEIC: 320 × 240 pixels of six tiles. */
export async function makeHeic(target: string, options: HeicOptions = {}): Promise<void> {
  const { tiles = corners, width = 320, height = 240, hasTraces = false } = options;
  const made: SampleTile[] = [];
  for (const colour of tiles.flat()) made.push(await makeTile(colour, { ...options, hdr: options.colours === 'pq' }));
  const [first] = made;
  if (!first) throw new Error('A HEIC has at least one tile.');
  const isGrid = made.length > 1;
  const grid = Buffer.from([0, 0, tiles.length - 1, (tiles[0]?.length ?? 1) - 1, ...two(width), ...two(height)]);

  // Numbers of parts begin with 1: tiles have the first two, the whole all others.
  const properties = [
    box('hvcC', first.settings),
    box('ispe', four(0), four(128), four(128)),
    box('ispe', four(0), four(width), four(height)),
    ...(await colourBox(options)),
    ...(options.clean ? [clap(options.clean)] : []),
    ...(options.turns ?? []).map(([name, value]) => box(name, Buffer.from([value]))),
  ];
  // What an iPhone calls its map of light.
  const light = box('auxC', four(0), text('urn:com:apple:photo:2020:aux:hdrgainmap\0'));
  const ofWhole = properties.map((_, index) => index + 1).slice(2);
  const main = isGrid ? made.length + 1 : 1;
  const exif = Buffer.from(`\0\0\0\0MM\0*\0\0\0\x08 ${Object.values(photographTraces).join(' ')}`, 'latin1');
  const items = [
    ...made.map(({ data }, index) => ({ id: index + 1, type: 'hvc1', data, own: isGrid ? [1, 2] : [1, ...ofWhole] })),
    ...(isGrid ? [{ id: main, type: 'grid', data: grid, own: ofWhole }] : []),
    ...(hasTraces
      ? [
          { id: 90, type: 'Exif', data: exif, own: [] },
          { id: 91, type: 'hvc1', data: first.data, own: [1, 2] },
          { id: 92, type: 'hvc1', data: first.data, own: [1, 2, properties.length + 1] },
        ]
      : []),
  ];
  const references = [
    ...(isGrid ? [box('dimg', two(main), two(made.length), ...made.map((_, index) => two(index + 1)))] : []),
    ...(hasTraces
      ? [
          box('cdsc', two(90), two(1), two(main)),
          box('thmb', two(91), two(1), two(main)),
          box('auxl', two(92), two(1), two(main)),
        ]
      : []),
  ];
  const meta = (offset: number) => {
    let at = offset;
    const places = items.map(({ id, data }) => {
      const place = Buffer.concat([two(id), two(0), two(1), four(at), four(data.length)]);
      at += data.length;
      return place;
    });
    return box(
      'meta',
      four(0),
      box('hdlr', four(0), four(0), text('pict'), Buffer.alloc(13)),
      box('pitm', four(0), two(main)),
      box('iloc', four(0), Buffer.from([0x44, 0]), two(items.length), ...places),
      box(
        'iinf',
        four(0),
        two(items.length),
        ...items.map(({ id, type }) =>
          box('infe', Buffer.from([2, 0, 0, id < main ? 1 : 0]), two(id), two(0), text(type), Buffer.alloc(1)),
        ),
      ),
      ...(references.length > 0 ? [box('iref', four(0), ...references)] : []),
      box(
        'iprp',
        box('ipco', ...properties, light),
        box(
          'ipma',
          four(0),
          four(items.length),
          ...items.map(({ id, own }) => Buffer.from([...two(id), own.length, ...own])),
        ),
      ),
    );
  };
  const head = box('ftyp', text('heic'), four(0), text('mif1heic'));
  const offset = head.length + meta(0).length + 8;
  writeFileSync(target, Buffer.concat([head, meta(offset), box('mdat', ...items.map(({ data }) => data))]));
}

async function colourBox({ colours }: HeicOptions): Promise<Buffer[]> {
  if (colours === 'pq') return [box('colr', text('nclx'), two(9), two(16), two(9), Buffer.from([0]))];
  if (colours !== 'p3') return [];
  const one = sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } });
  const { icc } = await sharp(await one.withIccProfile('p3').png().toBuffer()).metadata();
  return [box('colr', text('prof'), icc ?? Buffer.alloc(0))];
}

const clap = ({ width, height }: { width: number; height: number }): Buffer =>
  box('clap', ...[width, 1, height, 1, 0, 1, 0, 1].map(four));

const text = (letters: string): Buffer => Buffer.from(letters, 'latin1');

function two(number: number): Buffer {
  return Buffer.from([number >> 8, number & 255]);
}

function four(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}

function box(name: string, ...content: Buffer[]): Buffer {
  const inside = Buffer.concat(content);
  return Buffer.concat([four(inside.length + 8), text(name), inside]);
}
