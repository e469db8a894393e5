import { encode } from 'uqr';

/** A code that a telephone reads, as SVG draws it: path data of its dark modules in a square of `size` units. */
export interface QrCode {
  size: number;
  path: string;
}

/** Modules that are left white around it: fewer, and a reader does not find it (ISO/IEC 18004). */
const quiet = 4;

/**
 * An address as a code, on paper beside a text. A seventh of it may be lost in a fold or a stain (level M).
 * @param address whole: `https://example.org/fr/algerie/…/#film`
 */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: quiet });
  return { size, path: data.flatMap((row, y) => runsOf(row).map(([x, length]) => bar(x, y, length))).join('') };
}

const bar = (x: number, y: number, length: number): string => `M${x} ${y}h${length}v1h-${length}z`;

/** Where dark modules begin in a row, and how many follow each other. */
function runsOf(row: readonly boolean[]): [x: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  }
  return runs;
}
