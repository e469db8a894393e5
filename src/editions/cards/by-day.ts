/** Red, green and blue, from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** @param colour `#d9825b` */
export const rgbOf = (colour: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;

/** A picture whose middle is lighter is seen by day as it is. */
const nightfall = 96;

/**
 * Draws a night plate by day: what glows is drawn in ink on paper, the brighter the darker. A plate that is light already
 * stays as it is.
 * @param picture RGB; is changed
 */
export function byDay(picture: Buffer, paper: Rgb, ink: Rgb): void {
  const counts = new Uint32Array(256);
  for (let at = 0; at < picture.length; at += 3) {
    const value = brightnessAt(picture, at);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  const rank = (share: number) => {
    let left = (share * picture.length) / 3;
    return counts.findIndex((count) => (left -= count) <= 0);
  };
  if (rank(0.5) > nightfall) return;
  const [dark, bright] = [rank(0.02), Math.max(rank(0.997), rank(0.02) + 32)];
  // One colour for each brightness: there are 256 of them, and half a million pixels.
  const drawn = new Uint8Array(3 * counts.length);
  counts.forEach((_, brightness) => {
    const share = Math.min(1, Math.max(0, (brightness - dark) / (bright - dark))) ** 0.75;
    for (let c = 0; c < 3; c++) drawn[3 * brightness + c] = (paper[c] ?? 0) + share * ((ink[c] ?? 0) - (paper[c] ?? 0));
  });
  for (let at = 0; at < picture.length; at += 3) {
    const from = 3 * brightnessAt(picture, at);
    picture[at] = drawn[from] ?? 0;
    picture[at + 1] = drawn[from + 1] ?? 0;
    picture[at + 2] = drawn[from + 2] ?? 0;
  }
}

/** As the eye weighs colours. */
const brightnessAt = (picture: Buffer, at: number): number =>
  Math.round(0.2126 * (picture[at] ?? 0) + 0.7152 * (picture[at + 1] ?? 0) + 0.0722 * (picture[at + 2] ?? 0));
