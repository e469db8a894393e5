import type { Locale } from '../../../schema/locale.ts';
import type { FilmFacts } from '../../gate/film-facts.ts';
import type { KeptPicture } from './kept.ts';

/** A described sound track: a whole mix, narration and description, in a language. */
export interface DescribedSound {
  locale: Locale;
  file: string;
}

/** What is wanted of one master. */
export interface FilmOrder {
  master: string;
  facts: FilmFacts;
  described: DescribedSound[];
  /** The language spoken in it. */
  spoken?: Locale;
  /** The moment of the poster, seconds, where chapter.yaml names one. */
  posterAt?: number;
  /** What was made of it before, of the same master and in the same way. */
  kept?: KeptPicture | undefined;
}
