import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { shelfFolder, type ShelvedFilm, type ShelvedFile } from '../shelf.ts';
import type { Cue } from '../../model/film/captions/captions.ts';
import { plainTranscript } from '../../model/film/captions/plain-transcript.ts';
import { firstWordsOf } from '../../model/film/captions/signs.ts';
import { typesetCue } from '../../model/film/captions/typeset-cue.ts';
import { writtenCaptions } from '../../model/film/captions/written-captions.ts';
import { stemOf } from '../../model/film/film-files.ts';
import { exactClockOf } from '../../model/film/moment.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { Locale } from '../../schema/locale.ts';
import { hashOf, writeSafely } from './hashes.ts';
import type { FilmMaster, WrittenText } from './masters.ts';

type Texts = Pick<ShelvedFilm, 'captions' | 'chapters' | 'descriptions'>;

/** Seconds a cue may outlast its film: programs round. */
const tolerance = 0.5;

/**
 * Publishes what is written beside a film, and what follows from it: the transcript as a text to keep.
 * @param duration of the film, in seconds
 * @returns the names of the published files, and what an editor has to mend
 */
export function timedTextsOf(master: FilmMaster, duration: number): { texts: Texts; names: string[]; issues: Fault[] } {
  const shelf = new TextShelf(stemOf(basename(master.file)).normalize());
  const texts: Texts = { captions: {}, chapters: {}, descriptions: {} };
  const written = [master.captions, master.chapters, master.descriptions];
  const issues = written.flat().flatMap((text) => faultsOf(text, duration));
  if (issues.length > 0) return { texts, names: [], issues };

  const [captions = {}, chapters = {}, descriptions = {}] = written.map(inLanguages);
  const languages = new Set([captions, chapters, descriptions].flatMap((texts) => Object.keys(texts)));
  for (const locale of languages) {
    const [said, titles, seen] = [captions[locale], chapters[locale], descriptions[locale]];
    const timed = (cues: Cue[], kind = '') => ({
      src: shelf.put(`${kind}${locale}.vtt`, writtenCaptions(cues)).src,
      cues,
    });
    if (titles) texts.chapters[locale] = timed(titles, 'chapters.');
    if (seen) texts.descriptions[locale] = timed(seen, 'descriptions.');
    if (!said) continue;
    const whole = { captions: said, chapters: titles ?? [], descriptions: seen ?? [] };
    const text = plainTranscript(titleOf(master, locale), whole, locale);
    texts.captions[locale] = { ...timed(said), text: shelf.put(`${locale}.txt`, text) };
  }
  return { texts, names: shelf.names, issues };
}

/** What keeps a text from being published: what was found as it was read, and cues that come after the film. */
const faultsOf = ({ file, cues = [], cueLines = [], faults = [] }: WrittenText, duration: number): Fault[] => [
  ...faults,
  ...cues.flatMap(({ text, end }, index) =>
    end <= duration + tolerance
      ? []
      : [
          faultAt(
            file,
            cueLines[index],
            `“${firstWordsOf(text)}” ends at ${exactClockOf(end)}, after the film, which has ${exactClockOf(duration)}.`,
            'Put the right times, or take this sentence out.',
          ),
        ],
  ),
];

/** The cues of some texts, each with the spaces of its language. */
const inLanguages = (texts: WrittenText[]): Partial<Record<Locale, Cue[]>> =>
  Object.fromEntries(texts.map(({ locale, cues = [] }) => [locale, cues.map((cue) => typesetCue(cue, locale))]));

/** The title of the chapter in a language, else in the one it has: a film may have more languages than its chapter. */
const titleOf = ({ titles }: FilmMaster, locale: Locale): string => titles.get(locale) ?? [...titles.values()][0] ?? '';

/** Writes texts under a name that says what is in them, so that a stale one is never served. */
class TextShelf {
  readonly names: string[] = [];
  readonly #stem: string;

  constructor(stem: string) {
    this.#stem = stem;
  }

  put(ending: string, text: string): ShelvedFile {
    const name = `${this.#stem}-${hashOf(text)}.${ending}`;
    const file = join(shelfFolder, name);
    if (!existsSync(file) || statSync(file).size !== Buffer.byteLength(text)) writeSafely(file, text);
    this.names.push(name);
    return { src: `/media/${name}`, bytes: Buffer.byteLength(text) };
  }
}
