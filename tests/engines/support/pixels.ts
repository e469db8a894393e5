import sharp from 'sharp';

/** A picture as grey levels, from 0 to 255. */
export interface Grey {
  width: number;
  height: number;
  at(x: number, y: number): number;
}

/** @param part in pixels of the picture; the whole where none is said */
export async function greyOf(
  picture: Buffer,
  part?: { left: number; top: number; width: number; height: number },
): Promise<Grey> {
  const source = part ? sharp(picture).extract(part) : sharp(picture);
  const { data, info } = await source.greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, at: (x, y) => data[y * info.width + x] ?? 0 };
}

/** The points at which two pictures of one size differ by more than an eye overlooks. */
export function differences(one: Grey, other: Grey, least = 24): { x: number; y: number }[] {
  const found = [];
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      if (Math.abs(one.at(x, y) - other.at(x, y)) > least) found.push({ x, y });
    }
  }
  return found;
}

/** Those of some points that lie within a spot of them: a line that is drawn anew, a hair beside where it was, is none. */
export function spots(points: { x: number; y: number }[], width = 5): { x: number; y: number }[] {
  const all = new Set(points.map(({ x, y }) => `${x} ${y}`));
  return points.filter(({ x, y }) => {
    for (let down = 0; down < width; down++) {
      for (let on = 0; on < width; on++) if (!all.has(`${x + on} ${y + down}`)) return false;
    }
    return true;
  });
}

/** How many different levels of grey a picture has: an empty ground has few. */
export function levelsIn(grey: Grey): number {
  const levels = new Set<number>();
  for (let y = 0; y < grey.height; y++) for (let x = 0; x < grey.width; x++) levels.add(grey.at(x, y));
  return levels.size;
}
