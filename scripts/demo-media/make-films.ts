import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { algeriaFilm } from './films/algeria.ts';
import { captionsIn, localesOf } from './films/captions.ts';
import { filmed, pressed } from './films/encode.ts';
import { peruFilm } from './films/peru.ts';
import { scheduleOf } from './films/schedule.ts';
import { soundtrack } from './films/sound.ts';
import { developed } from './instruments/light.ts';
import { cacheFolder, writeWhole } from './sources/cache.ts';
import { earthWith } from './sources/earth.ts';

// node make-films.ts <name>                  the film and its captions
// node make-films.ts <name> --captions       the captions alone
// node make-films.ts <name> --sound          the captions, and the film with new sound over the picture already drawn
// node make-films.ts <name> --draft <file>   a small film of five pictures a second, to look at
const [name, mode, target] = process.argv.slice(2);
const film = [algeriaFilm, peruFilm].find((known) => known.name === name);
if (!film) throw new Error(`No film “${name}”. Use one of: algeria, peru.`);

const folder = join(import.meta.dirname, '..', '..', 'content', 'postings', film.folder);
const schedule = scheduleOf(film.name, { before: 2.6, between: 0.95, after: 3.4 });
for (const locale of localesOf(schedule)) {
  writeWhole(join(folder, `film.${locale}.vtt`), captionsIn(locale, schedule));
}

if (mode !== '--captions') {
  mkdirSync(cacheFolder, { recursive: true });
  const draft = mode === '--draft';
  const reel = draft ? { width: 640, height: 360, rate: 5 } : { width: 1280, height: 720, rate: 25 };
  const picture = join(cacheFolder, `${film.name}.${reel.width}.mp4`);
  if (mode !== '--sound' || !existsSync(picture)) await filmed(picture, frames(reel), reel);
  const file = draft ? target! : join(folder, 'film.mp4');
  pressed(file, picture, soundtrack(film.name, schedule, film.bed), { megabytes: 7.6, seconds: schedule.duration });
  console.log(file);
}

async function* frames({ width, height, rate }: { width: number; height: number; rate: number }) {
  const drawn = await film!.prepare(schedule, await earthWith(film!.lands));
  const count = Math.round(schedule.duration * rate);
  for (let k = 0; k < count; k++) {
    if (k % 100 === 0) console.log(`${film!.name}  ${k} / ${count}`);
    // The same grain in every frame: it hides the steps of the dark tones and costs the encoder nothing.
    yield developed(drawn(k / rate, { width, height }), { grain: 0.5 });
  }
}
