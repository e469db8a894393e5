import { mkdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { broadcastFiles } from '../../src/editions/broadcast/broadcast-files.ts';
import { stemOfKit, type FilmInWords } from '../../src/editions/broadcast/kit.ts';
import { mostInZip, writeZip, type Entry } from '../../src/editions/broadcast/write-zip.ts';
import { unsettableIn } from '../../src/editions/press/subtitle-plates.ts';
import { useOwnFaces } from '../../src/editions/cards/faces.ts';
import { inspectFilm } from '../../src/media/gate/film.ts';
import { writeSound } from '../../src/media/kitchen/film/sound.ts';
import { cleanFilm } from '../../src/media/kitchen/press/clean-film.ts';
import type { FilmMaster, WrittenText } from '../../src/media/pipeline/masters.ts';
import { Progress, type Screen, type Task } from '../../src/media/pipeline/progress.ts';
import { heardIn } from '../../src/media/sound/heard.ts';
import type { Cue } from '../../src/model/film/captions/captions.ts';
import { typesetCue } from '../../src/model/film/captions/typeset-cue.ts';
import type { Locale } from '../../src/schema/locale.ts';
import { inDraftFolder } from './draft-folder.ts';
import { filmsAsked, makeFilm } from './films.ts';
import type { Request } from './request.ts';

/** What was made, and what could not be. */
export interface Made {
  files: string[];
  notices: string[];
}

/**
 * Makes the films for networks and the archive for broadcasters. All of it appears in its folder at the end, or nothing.
 * Throws a `Refusal` where the film cannot be read.
 */
export function makePress(
  { chapter, documentary, master, languages: wanted }: Exclude<Request, { refusal: string }>,
  into: string,
  screen: Screen,
): Promise<Made> {
  useOwnFaces(join('.cache', 'press', 'faces'));
  const { languages, site } = documentary;
  const words = wordsIn(master);
  const unset = wanted.filter((language) => unsettableIn(words.captions[language] ?? []) !== undefined);
  const asked = filmsAsked(wanted.filter((language) => !unset.includes(language)));
  const archive = `${stemOfKit(chapter)}-broadcast.zip`;
  const [look, zip] = [taskOf(master.file, 1), taskOf(archive, 0.5)];
  const tasks = new Map(asked.map((film) => [film, taskOf(film.name, 4)]));
  const progress = new Progress([look, ...tasks.values(), zip], screen);

  return inDraftFolder(into, async ({ path: folder, publish }) => {
    const facts = await inspectFilm(master.file, (fraction) => progress.report(look, fraction * 0.8), master.spoken);
    mkdirSync(join(folder, 'drafts'));
    const { sound: heard } = await heardIn(master.file, master.spoken);
    const sound = heard && join(folder, 'drafts', 'sound.mp4');
    if (heard && sound) await writeSound(master.file, heard, sound);
    progress.finish(look);

    const shop = { chapter, languages, master: master.file, facts, sound, captions: words.captions, folder };
    for (const [film, task] of tasks) {
      await makeFilm(film, shop, (fraction) => progress.report(task, fraction));
      progress.finish(task);
    }

    const name = `${stemOfKit(chapter)}-clean${extname(master.file).toLowerCase()}`;
    await cleanFilm(master.file, join(folder, 'drafts', name), master.spoken);
    const isBeside = statSync(join(folder, 'drafts', name)).size > mostInZip;
    const film = { name, isBeside, width: facts.width, height: facts.height, duration: facts.duration };
    const texts = broadcastFiles({ chapter, languages, site, words, film });
    const entries = [...texts].map(([entry, text]): Entry => ({ name: entry, text }));
    const clean = { name, file: join(folder, 'drafts', name) };
    if (isBeside) await cleanFilm(master.file, join(folder, name), master.spoken);
    await writeZip(join(folder, archive), isBeside ? entries : [...entries, clean]);
    progress.finish(zip);
    progress.end();
    return { files: publish().toSorted(), notices: unset.map(cannotBeSet) };
  });
}

const taskOf = (file: string, weight: number): Task => ({ file, weight });

const cannotBeSet = (language: Locale): string =>
  `No film was made in “${language}”: its captions have letters our faces lack.\n    They are in the archive, as EBU-TT-D and SRT.`;

/** What is written in and beside a film, set as it is published. */
function wordsIn({ captions, chapters, descriptions }: FilmMaster): FilmInWords {
  const inLanguages = (texts: readonly WrittenText[]): Record<Locale, Cue[]> =>
    Object.fromEntries(texts.map(({ locale, cues = [] }) => [locale, cues.map((cue) => typesetCue(cue, locale))]));
  return {
    captions: inLanguages(captions),
    chapters: inLanguages(chapters),
    descriptions: inLanguages(descriptions),
  };
}
