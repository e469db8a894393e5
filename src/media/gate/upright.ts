import { AV_PKT_DATA_DISPLAYMATRIX } from 'node-av/constants';
import type { Stream } from 'node-av/lib';
import type { FilmFacts } from './film-facts.ts';
import { Refusal } from '../../schema/fault.ts';

/**
 * How a picture is seen: turned as its display matrix says, its pixels made square by their width, as players do.
 * Throws a `Refusal` where it is mirrored or stands askew.
 */
export function upright(track: Stream): Pick<FilmFacts, 'width' | 'height' | 'rotation'> {
  const { width, height } = track.codecpar;
  const { num, den } = track.sampleAspectRatio.num > 0 ? track.sampleAspectRatio : track.codecpar.sampleAspectRatio;
  const seen = num > 0 && den > 0 ? Math.round((width * num) / den) : width;
  const rotation = rotationOf(track.codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX));
  return rotation % 180 === 0 ? { width: seen, height, rotation } : { width: height, height: seen, rotation };
}

/** The matrix has nine whole numbers, `a b u c d v x y w`, in the order of bytes of the machine. */
function rotationOf(matrix: Buffer | null): FilmFacts['rotation'] {
  if (!matrix || matrix.length < 36) return 0;
  const at = (index: number) => matrix.readInt32LE(index * 4);
  const [a, b, c, d] = [at(0), at(1), at(3), at(4)];
  if (a === 0 && b === 0) return 0;
  if (a * d - b * c < 0) {
    throw new Refusal(
      'Its picture is mirrored.',
      'Export the film again from its editing program, as it is to be seen.',
    );
  }
  const degrees = Math.round((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  const quarter = ([0, 90, 180, 270] as const).find((quarters) => Math.abs(quarters - degrees) <= 1);
  if (quarter === undefined && degrees < 359) {
    throw new Refusal(
      `Its picture stands askew, turned by ${degrees} degrees.`,
      'Export the film again from its editing program, turned upright.',
    );
  }
  return quarter ?? 0;
}
