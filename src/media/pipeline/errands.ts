import type { FilmFacts } from '../gate/film-facts.ts';
import type { CookedFilm } from '../kitchen/cooked.ts';
import type { NotedPicture } from '../kitchen/film/kept.ts';
import type { FilmOrder } from '../kitchen/film/order.ts';
import type { ShelvedPicture } from '../shelf.ts';
import type { Word } from './apart.ts';
import { WorkerProcess } from './worker-process.ts';

/** What is done to a master in a process of its own, into `folder`, and what comes of it. */
export interface Errands {
  film: {
    order: Omit<FilmOrder, 'facts'> & {
      /** Where it was looked at before. */
      facts?: FilmFacts;
    };
    gives: CookedFilm;
  };
  photograph: { order: { master: string; kept?: string }; gives: ShelvedPicture };
  keepFilm: { order: Pick<FilmOrder, 'master' | 'spoken' | 'posterAt'>; gives: KeptFilm };
  keepPhotograph: { order: { master: string }; gives: undefined };
}

/** What is said of the kept pictures of a film: what the gate found when it looked at that very master, and what was made. */
export interface KeptFilm {
  facts: FilmFacts;
  picture: NotedPicture;
}

export type Errand = { [Is in keyof Errands]: { is: Is; order: Errands[Is]['order']; folder: string } }[keyof Errands];

/** The part of the work in which a film is only looked at. */
export const looking = 0.1;

/** Somebody who does them. */
export const newWorker = (): WorkerProcess<Errand> => new WorkerProcess(new URL('./cook.ts', import.meta.url));

/** Has an errand done. */
export const sent = <Is extends keyof Errands>(
  worker: WorkerProcess<Errand>,
  is: Is,
  order: Errands[Is]['order'],
  folder: string,
  onWord: (word: Word) => void,
): Promise<Errands[Is]['gives']> => worker.do({ is, order, folder } as Errand, onWord) as Promise<Errands[Is]['gives']>;
