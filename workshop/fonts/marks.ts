// Spectral's apostrophe is a straight wedge, nearly the same as its acute accent: “d’été” reads as if it had two of them.
// Its comma and quotation marks are of that kind, too. Those of Newsreader, by the same foundry and of the same weight,
// are commas as they are everywhere: a drop with a tail. They are put in their places.
import { glyphFor, indexOf, moved, unitsPerEm, type Glyph, type Point } from './glyphs.ts';
import { putGlyphs } from './glyphs-written.ts';
import type { Tables } from './sfnt.ts';

export const marks = ',;‘’‚“”„';

/** Where Spectral's high marks hang, and Newsreader's do not: just below the top of an l, in thousandths of an em. */
const lift = 55;

/** @param tables of Spectral: is changed @param donor the tables of Newsreader */
export function takeMarks(tables: Tables, donor: Tables): void {
  const scale = unitsPerEm(tables) / unitsPerEm(donor);
  const taken = (sign: string): Glyph => {
    const { contours, advance } = glyphFor(donor, sign);
    return {
      advance: Math.round(advance * scale),
      contours: contours.map((points) =>
        points.map(({ x, y, onCurve }) => ({ x: Math.round(x * scale), y: Math.round(y * scale), onCurve })),
      ),
    };
  };
  const high = (sign: string): Glyph => {
    const glyph = taken(sign);
    const aside = Math.round(asideOf(glyphFor(tables, sign)) - asideOf(glyph));
    return { ...glyph, contours: moved(glyph.contours, aside, lift) };
  };
  const glyphs: Record<string, Glyph> = {
    ',': taken(','),
    ';': semicolon(taken(','), glyphFor(tables, ':')),
    '‚': taken('‚'),
    '„': taken('„'),
    ...Object.fromEntries([...'‘’“”'].map((sign) => [sign, high(sign)])),
    // Letters of Tahiti, Tonga and elsewhere, of the same shape: Vavaʻu.
    ʻ: high('‘'),
    ʼ: high('’'),
  };
  putGlyphs(tables, new Map(Object.entries(glyphs).map(([sign, glyph]) => [indexOf(tables, sign), glyph])));
}

/** Its dot is the upper one of the face's own colon, and its comma stands where the lower one does. */
function semicolon(comma: Glyph, { contours, advance }: Glyph): Glyph {
  const [lower, upper] = contours.toSorted((a, b) => topOf(a) - topOf(b));
  if (!lower || !upper) throw new Error('A colon has two dots.');
  return { advance, contours: [upper, ...moved(comma.contours, rightOf(lower) - rightOf(comma.contours.flat()), 0)] };
}

/** How far a glyph leans over to the right of its room: italic ones do, each face by its own slant. */
const asideOf = ({ contours, advance }: Glyph) => (leftOf(contours.flat()) + rightOf(contours.flat()) - advance) / 2;

const leftOf = (points: Point[]) => Math.min(...points.map(({ x }) => x));
const topOf = (points: Point[]) => Math.max(...points.map(({ y }) => y));
const rightOf = (points: Point[]) => Math.max(...points.map(({ x }) => x));
