// A process of its own, started by `worker-process.ts`: looks at masters and makes of them what is published, one after the other.
import { mkdirSync, rmSync } from 'node:fs';
import { inspectFilm } from '../gate/film.ts';
import { inspectPhotograph } from '../gate/photograph.ts';
import { asKept } from '../kitchen/film/kept.ts';
import { cookFrames } from '../kitchen/film/one-pass.ts';
import { cookFilm } from '../kitchen/film/film.ts';
import type { FilmOrder } from '../kitchen/film/order.ts';
import { cookAvifs, cookPhotograph } from '../kitchen/photograph/photograph.ts';
import { serve, type Word } from './apart.ts';
import { looking, type Errand, type Errands } from './errands.ts';

type Tell = (word: Word) => void;
type Done<Is extends keyof Errands> = (
  order: Errands[Is]['order'],
  folder: string,
  tell: Tell,
) => Promise<Errands[Is]['gives']>;

const film: Done<'film'> = async (order, folder, tell) => {
  const facts = order.facts ?? (await lookedAt(order, tell));
  tell({ seconds: facts.duration, fraction: looking });
  return cookFilm({ ...order, facts }, folder, (fraction) => tell({ fraction: looking + fraction * (1 - looking) }));
};

const keepFilm: Done<'keepFilm'> = async (order, folder, tell) => {
  const facts = await lookedAt(order, tell);
  tell({ seconds: facts.duration, fraction: looking });
  const picture = await cookFrames(
    { ...order, facts },
    { drafts: folder, folder },
    (fraction) => tell({ fraction: looking + fraction * (1 - looking) }),
    'patient',
  );
  return { facts, picture: asKept(picture, folder) };
};

async function lookedAt({ master, spoken }: Pick<FilmOrder, 'master' | 'spoken'>, tell: Tell) {
  tell({ looking });
  return inspectFilm(master, (fraction) => tell({ fraction: fraction * looking }), spoken);
}

const photograph: Done<'photograph'> = async ({ master, kept }, folder, tell) => {
  await seen(master, tell);
  return cookPhotograph(master, folder, kept);
};

const keepPhotograph: Done<'keepPhotograph'> = async ({ master }, folder, tell) => {
  await seen(master, tell);
  await cookAvifs(master, folder);
};

async function seen(master: string, tell: Tell): Promise<void> {
  tell({ fraction: 0, looking: 1 });
  await inspectPhotograph(master);
  tell({ looking: 0 });
}

function done(errand: Errand, tell: Tell): Promise<unknown> {
  // Of an attempt that failed something may lie there.
  rmSync(errand.folder, { recursive: true, force: true });
  mkdirSync(errand.folder, { recursive: true });
  switch (errand.is) {
    case 'film':
      return film(errand.order, errand.folder, tell);
    case 'photograph':
      return photograph(errand.order, errand.folder, tell);
    case 'keepFilm':
      return keepFilm(errand.order, errand.folder, tell);
    case 'keepPhotograph':
      return keepPhotograph(errand.order, errand.folder, tell);
  }
}

serve((errand, tell) => done(errand as Errand, tell));
