import { execFileSync } from 'node:child_process';
import { cachedJson } from './cache.ts';
import type { Region } from './land.ts';

export type Line = [longitude: number, latitude: number][];

/** A river of GSHHG: level 0 and 1 are the great ones, 4 the small permanent ones. */
export interface River {
  level: number;
  line: Line;
}

/** The sea's shore within a region. Detail: f full (200 m), h high (1 km), i intermediate (5 km), l low. */
export async function shoreOf(region: Region, detail: 'f' | 'h' | 'i' | 'l', smallestIsland = 2): Promise<Line[]> {
  return cachedJson(`shore_${region.join('_')}_${detail}_${smallestIsland}.json`, async () => {
    const text = dump(region, [`-D${detail}`, `-A${smallestIsland}/0/1`, '-W']);
    return stitched(segmentsOf(text).map((segment) => segment.line));
  });
}

/** The permanent rivers within a region. */
export async function riversOf(region: Region): Promise<River[]> {
  return cachedJson(`rivers_${region.join('_')}.json`, async () => {
    const found = segmentsOf(dump(region, ['-Df', '-Ir']));
    const levels = [...new Set(found.map((river) => river.level))];
    return levels.flatMap((level) =>
      stitched(found.filter((river) => river.level === level).map((river) => river.line)).map((line) => ({
        level,
        line,
      })),
    );
  });
}

function dump(region: Region, options: string[]): string {
  const range = region.map((edge) => String(edge)).join('/');
  return execFileSync('gmt', ['coast', `-R${range}`, ...options, '-M'], { encoding: 'utf8', maxBuffer: 2 ** 30 });
}

/** The segments of a dump by GMT. */
export function segmentsOf(text: string): River[] {
  const found: River[] = [];
  for (const row of text.split('\n')) {
    if (row.startsWith('>')) {
      found.push({ level: Number(/Level (\d+)/.exec(row)?.[1] ?? 1), line: [] });
    } else if (row !== '' && !row.startsWith('#')) {
      const [longitude, latitude] = row.split('\t').map(Number);
      found.at(-1)!.line.push([longitude! > 180 ? longitude! - 360 : longitude!, latitude!]);
    }
  }
  return found.filter((segment) => segment.line.length > 1);
}

/** GSHHG is cut into square bins: joins the pieces end to end, so that a stroke runs through without a seam. */
export function stitched(pieces: Line[]): Line[] {
  const key = ([longitude, latitude]: [number, number]) => `${longitude.toFixed(4)} ${latitude.toFixed(4)}`;
  const startingAt = new Map(pieces.map((piece) => [key(piece[0]!), piece]));
  const endings = new Set(pieces.map((piece) => key(piece.at(-1)!)));
  const used = new Set<Line>();
  const follow = (first: Line): Line => {
    const line = [...first];
    used.add(first);
    for (
      let next = startingAt.get(key(line.at(-1)!));
      next && !used.has(next);
      next = startingAt.get(key(line.at(-1)!))
    ) {
      used.add(next);
      for (const point of next.slice(1)) line.push(point);
    }
    return line;
  };
  const heads = pieces.filter((piece) => !endings.has(key(piece[0]!)));
  return [...heads, ...pieces].flatMap((piece) => (used.has(piece) ? [] : [follow(piece)]));
}
