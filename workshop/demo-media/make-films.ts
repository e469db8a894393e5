import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { filmed, pressed, type Reel } from './films/encode.ts';
import type { Film } from './films/film.ts';
import { films } from './films/films.ts';
import { scheduleOf, type Schedule } from './films/schedule.ts';
import { soundtrack } from './films/sound.ts';
import { timedTextsOf } from './films/timed-texts.ts';
import { developed } from './instruments/light.ts';
import { cacheFolder, writeWhole } from './sources/cache.ts';
import { earthWith } from './sources/earth.ts';

// node make-films.ts <name>                  the film, its captions, chapters and descriptions; “all” makes every film
// node make-films.ts <name> --captions       the texts alone
// node make-films.ts <name> --sound          the texts, and the film with new sound over the picture already drawn
// node make-films.ts <name> --draft <file>   a small film of five pictures a second, to look at
const [name, mode, target] = process.argv.slice(2);
for (const chosen of name === 'all' ? Object.keys(films) : [name!]) await make(chosen);

async function make(chosen: string): Promise<void> {
  const read = films[chosen];
  if (!read) throw new Error(`No film “${chosen}”. Use “all” or one of: ${Object.keys(films).join(', ')}.`);
  const film = await read();
  const folder = join(import.meta.dirname, '..', '..', 'content', 'postings', film.folder);
  const schedule = scheduleOf(film.name, { before: 2.6, between: 0.95, after: 3.4 });
  for (const [file, text] of timedTextsOf(film.name, schedule)) writeWhole(join(folder, file), text);
  if (mode === '--captions') return;

  mkdirSync(cacheFolder, { recursive: true });
  const draft = mode === '--draft';
  const { width, height } = film.frame ?? { width: 1280, height: 720 };
  const reel = draft ? { width: width / 2, height: height / 2, rate: 5 } : { width, height, rate: 25 };
  const picture = join(cacheFolder, `${film.name}.${reel.width}.mp4`);
  if (mode !== '--sound' || !existsSync(picture)) await filmed(picture, frames(film, schedule, reel), reel);
  const file = draft ? target! : join(folder, 'film.mp4');
  pressed(file, picture, soundtrack(film.name, schedule, film.bed), { megabytes: 7.6, seconds: schedule.duration });
  console.log(file);
}

async function* frames(film: Film, schedule: Schedule, { width, height, rate }: Reel) {
  const drawn = await film.prepare(schedule, await earthWith(film.lands));
  const count = Math.round(schedule.duration * rate);
  for (let k = 0; k < count; k++) {
    if (k % 100 === 0) console.log(`${film.name}  ${k} / ${count}`);
    // The same grain in every frame: it hides the steps of the dark tones and costs the encoder nothing.
    yield developed(drawn(k / rate, { width, height }), { grain: 0.5 });
  }
}
