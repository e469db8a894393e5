import { clockOf } from '../../model/film/moment.ts';
import { Refusal } from '../../schema/fault.ts';
import { promisedLength, type TrackReader } from './track-reader.ts';

/** Seconds that a track may lack of what its index says: encoders round. */
const tolerance = 0.25;

/** Seconds at either end in which damage is let pass: cameras begin and stop in the middle of things. */
const ragged = 0.5;

const again =
  'Copy the film again from where it came, or export it again from its editing program, and put it in this place.';

/**
 * Throws a `Refusal` where less was there than the index says, or where something could not be decoded.
 * @param film the seconds that the film says it lasts, 0 where it does not say, and those that could be read of it
 */
export function expectWhole(
  film: { promised: number; there: number },
  pictures: TrackReader,
  sounds: TrackReader[],
): void {
  const readers = [pictures, ...sounds];
  if (pictures.frames === 0) throw new Refusal('No picture of it can be decoded: it is damaged or cut short.', again);
  for (const each of readers) expectLasting(promisedLength(each.track), each.end - each.start, each.isTorn);
  expectLasting(film.promised, film.there);
  // One picture under a sound is a film: somebody speaks.
  if (pictures.frames === 1 && sounds.every(({ frames }) => frames === 0)) {
    throw new Refusal(
      'It is a single picture, not a film.',
      'Put a film in this place, or publish it as a photograph.',
    );
  }
  if (pictures.frames > 1 && pictures.last <= pictures.start) {
    throw new Refusal('All its pictures stand at one and the same moment: their times are lost.', again);
  }
  // They would be left out of what is published.
  if (pictures.untimed > 1 && pictures.untimed > pictures.frames * 0.02) {
    throw new Refusal(`Of its ${pictures.frames} pictures ${pictures.untimed} do not say when they are seen.`, again);
  }
  for (const each of readers) expectSound(each, each === pictures ? 'picture' : 'sound');
}

function expectLasting(promised: number, there: number, isTorn = false): void {
  if (!isTorn && there >= promised - tolerance) return;
  const [part, all] = [inSeconds(Math.max(0, there)), inSeconds(promised)];
  throw new Refusal(
    part === all ? 'It is cut short in its last moment.' : `It is cut short: ${part} of ${all} seconds are there.`,
    again,
  );
}

function expectSound({ faults, start, end }: TrackReader, part: string): void {
  const [first, ...others] = faults.filter((moment) => moment > start + ragged && moment < end - ragged);
  if (first === undefined) return;
  const elsewhere = others.length > 0 ? `, and in ${others.length} more places` : '';
  throw new Refusal(`Its ${part} is damaged at ${clockOf(first)}${elsewhere}.`, again);
}

const inSeconds = (seconds: number): string => (Math.floor(seconds * 10) / 10).toString();
