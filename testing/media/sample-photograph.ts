import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** What a telephone writes into its photographs. */
export const photographTraces = {
  artist: 'Secret photographer',
  make: 'Secret telephone',
  place: 'Secret street 1',
  /** As EXIF keeps it, in degrees, minutes and seconds: 36° 45′ 13.68″. */
  latitude: '36/1 45/1 1368/100',
};

export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** How a photograph of the tests is made. Its kind follows from the target's name: `.jpg`, `.png`, `.webp`, `.avif`, `.tif`. */
export interface PhotographOptions {
  /** Pixels as it is seen: 320 × 240. */
  width?: number;
  height?: number;
  /** How EXIF says it must be turned: 6, a quarter clockwise, is a telephone held upright; the even below 5, 5 and 7 are mirrored. */
  orientation?: Orientation;
  /** Place, maker and name in EXIF and XMP, and in the IPTC of a JPEG. */
  hasTraces?: boolean;
  /** Colours beyond sRGB, or for print. */
  profile?: 'p3' | 'cmyk';
  /** 16 bits a colour, for PNG. */
  isDeep?: boolean;
  isGrey?: boolean;
  /** Its right half can be seen through, for the kinds that can. */
  isTransparent?: boolean;
  /** Pictures one after the other, for WebP and GIF. */
  frames?: number;
}

/** What a camera held so writes down of what is seen: a quarter turned, then mirrored from side to side, as each is undone. */
async function asHeld(seen: Buffer, orientation: Orientation): Promise<Buffer> {
  const angle = { 1: 0, 2: 0, 3: 180, 4: 180, 5: 90, 6: 270, 7: 270, 8: 90 }[orientation];
  const turned = await sharp(seen).rotate(angle).png().toBuffer();
  return [2, 4, 5, 7].includes(orientation) ? sharp(turned).flop().png().toBuffer() : turned;
}

/** Makes a photograph: red, green, blue and white in its corners, in the order of reading, with some grain. */
export async function makePhotograph(target: string, options: PhotographOptions = {}): Promise<void> {
  const { width = 320, height = 240, orientation = 1, frames = 1, profile } = options;
  const pixels = Buffer.concat(Array.from({ length: frames }, (_, frame) => corners(width, height, frame, options)));
  const raw = { width, height: height * frames, channels: 4, pageHeight: height } as const;
  const turned = await asHeld(await sharp(pixels, { raw }).png().toBuffer(), orientation);

  let picture = frames > 1 ? sharp(pixels, { raw }) : sharp(turned);
  if (!options.isTransparent) picture = picture.removeAlpha();
  if (options.isGrey) picture = picture.toColourspace(options.isDeep ? 'grey16' : 'b-w');
  else if (options.isDeep) picture = picture.toColourspace('rgb16');
  if (profile === 'cmyk') picture = picture.toColourspace('cmyk');
  if (profile) picture = picture.withIccProfile(profile);
  if (orientation !== 1) picture = picture.withMetadata({ orientation });
  if (options.hasTraces) {
    const { artist, make, latitude, place } = photographTraces;
    picture = picture
      .withExifMerge({
        IFD0: { Artist: artist, Make: make },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: latitude, GPSLongitudeRef: 'E', GPSLongitude: '3/1 3/1 1200/100' },
      })
      .withXmp(xmp(place));
  }
  await picture.toFile(target);
  if (options.hasTraces && target.endsWith('.jpg')) addIptc(target, photographTraces.place);
}

/** IPTC sits in a segment of Photoshop, right after the start: record 2, set 92 is the place. */
function addIptc(jpeg: string, place: string): void {
  const field = Buffer.concat([Buffer.from([0x1c, 2, 92, 0, place.length]), Buffer.from(place, 'latin1')]);
  const resource = Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0\0\0\0', 'latin1'),
    Buffer.from([field.length]),
    field,
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(resource.length + 2);
  const bytes = readFileSync(jpeg);
  writeFileSync(
    jpeg,
    Buffer.concat([bytes.subarray(0, 2), Buffer.from([0xff, 0xed]), length, resource, bytes.subarray(2)]),
  );
}

function corners(width: number, height: number, frame: number, { isTransparent }: PhotographOptions): Buffer {
  const pixels = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isRight = x >= width / 2;
      const isLow = y >= height / 2;
      // Grain is what makes a file long enough to be cut short; it is the same every time.
      const grain = (x * 7 + y * 13 + ((x * y) % 11) + frame * 5) % 24;
      const bright = 255 - grain;
      const at = (y * width + x) * 4;
      pixels[at] = isRight === isLow ? bright : grain;
      pixels[at + 1] = isRight ? bright : grain;
      pixels[at + 2] = isLow ? bright : grain;
      pixels[at + 3] = isTransparent && isRight ? 0 : 255;
    }
  }
  return pixels;
}

const xmp = (place: string) =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="${place}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** Writes a PNG of a few kilobytes that fills the memory of whoever opens it: white, at one bit a pixel. */
export function makeBomb(target: string, width: number, height: number): void {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  writeFileSync(
    target,
    Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]),
  );
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}
