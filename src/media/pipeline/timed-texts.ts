import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { shelfFolder, type ShelvedFilm, type ShelvedFile } from '../shelf.ts';
import { typeset } from '../../i18n/typography.ts';
import { linedCues, type Cue } from '../../model/film/captions/captions.ts';
import { CaptionsFault } from '../../model/film/captions/captions-fault.ts';
import { stemOf } from '../../model/film/film-files.ts';
import { plainTranscript } from '../../model/film/captions/plain-transcript.ts';
import { writtenCaptions } from '../../model/film/captions/written-captions.ts';
import { locales, type Locale } from '../../schema/locale.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import { clock, short } from '../../check/media/timed-texts.ts';
import { hashOf, writeSafely } from './hashes.ts';
import type { FilmMaster, LocalFile } from './masters.ts';

type Texts = Pick<ShelvedFilm, 'captions' | 'chapters' | 'descriptions'>;

/** Seconds a cue may outlast its film: programs round. */
const tolerance = 0.5;

/**
 * Publishes what is written beside a film, and what follows from it: the transcript as a text to keep.
 * @param duration of the film, in seconds
 * @returns the names of the published files, and what an editor has to mend
 */
export function timedTextsOf(master: FilmMaster, duration: number): { texts: Texts; names: string[]; issues: Fault[] } {
  const shelf = new TextShelf(stemOf(master.file.split(/[\\/]/).at(-1) ?? '').normalize());
  const issues: Fault[] = [];
  const read = (files: LocalFile[]) =>
    byLocale(files, ({ file, locale }) => {
      const found = cuesOf(file, locale, duration);
      issues.push(...found.issues);
      return found.cues;
    });
  const [captions, chapters, descriptions] = [master.captions, master.chapters, master.descriptions].map(read);
  const texts: Texts = { captions: {}, chapters: {}, descriptions: {} };
  if (issues.length > 0) return { texts, names: [], issues };

  for (const locale of locales) {
    const [said, titles, seen] = [captions?.[locale], chapters?.[locale], descriptions?.[locale]];
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

function cuesOf(file: string, locale: Locale, duration: number): { cues: Cue[]; issues: Fault[] } {
  try {
    const lined = linedCues(typeset(readFileSync(file, 'utf8'), locale));
    const late = lined.filter(({ cue }) => cue.end > duration + tolerance);
    return {
      cues: lined.map(({ cue }) => cue),
      issues: late.map(({ line, cue }) =>
        faultAt(
          file,
          line,
          `“${short(cue.text)}” ends at ${clock(cue.end)}, after the film, which has ${clock(duration)}.`,
          'Put the right times, or take this sentence out.',
        ),
      ),
    };
  } catch (error) {
    if (!(error instanceof CaptionsFault)) throw error;
    return { cues: [], issues: [faultAt(file, error.line, error.problem, error.remedy)] };
  }
}

/** The title of the chapter in a language, else in the one it has: a film may have more languages than its chapter. */
function titleOf({ file }: FilmMaster, locale: Locale): string {
  const folder = dirname(dirname(file));
  const text = [locale, ...locales].map((one) => join(folder, `${one}.mdx`)).find((one) => existsSync(one));
  const head = text && /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(text, 'utf8'))?.[1];
  const facts = head ? (parse(head) as { title?: unknown }) : {};
  return typeof facts.title === 'string' ? facts.title : '';
}

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

const byLocale = <Value>(files: LocalFile[], valueOf: (file: LocalFile) => Value): Partial<Record<Locale, Value>> =>
  Object.fromEntries(files.map((file) => [file.locale, valueOf(file)]));
