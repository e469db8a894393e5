import type { Earth } from '../instruments/terrain.ts';
import type { Region } from '../sources/land.ts';
import type { Light } from '../instruments/light.ts';
import type { Schedule } from './schedule.ts';
import type { Bed } from './sound.ts';

/** A film: what is said, what is heard under it, and how any moment of it is drawn. */
export interface Film {
  /** Name of its narration. */
  name: string;
  /** Folder under content/postings/. */
  folder: string;
  bed: Bed;
  /** Pixels of its frame, where it is not 1280 × 720. */
  frame?: { width: number; height: number };
  lands: readonly (readonly [Region, number])[];
  /** Reads its material once; what comes back draws the frame at a time. */
  prepare: (
    schedule: Schedule,
    earth: Earth,
  ) => Promise<(time: number, size: { width: number; height: number }) => Light>;
}
