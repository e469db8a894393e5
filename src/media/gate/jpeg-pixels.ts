import { withRightHeader } from './jpeg-header.ts';

/** Decodes a JPEG to its end. Throws at the first thing that is wrong, and says what it is. */
type Decode = (jpeg: Buffer) => Promise<unknown>;

/** Places between scans at which bytes too many are looked for, in a file that says so. */
const mostPlaces = 40;

/**
 * Whether every pixel of a JPEG is as it was written. It keeps no sum of its bytes: what is damaged is only warned of,
 * and so is much that harms nobody. What a header may get wrong is put right beforehand, and bytes too many between two
 * scans are taken out; the pixels are whole where the decoder then has nothing to say, or only of bytes before the end.
 */
export async function areWhole(jpeg: Buffer, decode: Decode): Promise<boolean> {
  const faultOf = (bytes: Buffer): Promise<string> =>
    decode(bytes).then(
      () => '',
      (error: unknown) => String(error),
    );
  let places = 0;
  const isWhole = async (bytes: Buffer, fault: string): Promise<boolean> => {
    const [, extra = '', marker = ''] = tooMany.exec(fault) ?? [];
    if (fault === '' || marker === 'd9') return true;
    for (const place of marker ? placesOf(bytes, Number.parseInt(marker, 16)) : []) {
      if ((places += 1) > mostPlaces) return false;
      // At any other place pixels would be missing then, and that would be said.
      const without = Buffer.concat([bytes.subarray(0, place - Number(extra)), bytes.subarray(place)]);
      const left = await faultOf(without);
      if (left !== fault && (await isWhole(without, left))) return true;
    }
    return false;
  };
  const bytes = withRightHeader(jpeg);
  return isWhole(bytes, await faultOf(bytes));
}

const tooMany = /(\d+) extraneous bytes before marker 0x(\w\w)/;

function placesOf(bytes: Buffer, marker: number): number[] {
  const places: number[] = [];
  const wanted = Buffer.from([0xff, marker]);
  const pixels = bytes.indexOf(Buffer.from([0xff, 0xda]));
  for (let at = bytes.indexOf(wanted, pixels + 2); at >= 0; at = bytes.indexOf(wanted, at + 2)) places.push(at);
  return places;
}
