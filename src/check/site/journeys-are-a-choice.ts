import { suggestion } from '../closest.ts';
import { allChapters, isUnpublished, type ChapterFolder, type Content } from '../../reading/content.ts';
import { namesIn, valueAt, type DataFile } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import { longestJourney } from '../../schema/journey.ts';
import { unknownMissions } from './missions-are-defined.ts';

/** Every journey names chapters that are there and belong on it, and no more of them than a reader goes through. */
export function journeysAreAChoice(content: Content): Fault[] {
  const { site, missions } = content;
  const chapters = allChapters(content);
  const main = { name: 'the journey', file: site, path: ['journey'], belongs: () => true };
  const through = namesIn(missions.data).map((id) => ({
    name: `the journey of “${id}”`,
    file: missions,
    path: [id, 'journey'],
    belongs: (chapter: ChapterFolder) => listAt(chapter.facts, ['missions']).includes(id),
  }));
  return [main, ...through]
    .filter(({ file }) => !file.fault)
    .flatMap((journey) => faultsOf(journey, chapters, missions));
}

interface Journey {
  /** `the journey of “culture”` */
  name: string;
  file: DataFile;
  path: string[];
  /** Whether a chapter may be told on it. */
  belongs: (chapter: ChapterFolder) => boolean;
}

function faultsOf({ name, file, path, belongs }: Journey, chapters: ChapterFolder[], missions: DataFile): Fault[] {
  const told = listAt(file, path);
  const known = chapters.map(({ id }) => id);
  const about = (id: string, index: number): Fault[] => {
    const chapter = chapters.find((candidate) => candidate.id === id);
    const line = file.lineOf([...path, index]);
    if (!chapter) {
      const problem = `${capital(name)} names “${id}”, and there is no such chapter.`;
      return [faultAt(file.file, line, problem, suggestion(id, known, 'The chapters are'))];
    }
    // A draft may have its place before it has its missions; one that cannot be read has a fault of its own, and so has
    // one that names a mission there is none of.
    if (belongs(chapter) || isUnpublished(chapter) || chapter.facts.fault) return [];
    if (unknownMissions(chapter.facts, missions).length > 0) return [];
    const problem = `${capital(name)} names “${id}”, which does not tell of that mission.`;
    return [faultAt(file.file, line, problem, `Add the mission to ${chapter.facts.file}, or take the line out.`)];
  };

  return [...told.flatMap(about), ...tooLong(told, chapters, { name, file, path })];
}

/** A chapter that is not published takes no reader’s time. */
function tooLong(
  told: string[],
  chapters: ChapterFolder[],
  { name, file, path }: Pick<Journey, 'name' | 'file' | 'path'>,
): Fault[] {
  const hidden = new Set(chapters.filter(isUnpublished).map(({ id }) => id));
  const shown = told.filter((id) => !hidden.has(id));
  if (shown.length <= longestJourney) return [];
  const line = file.lineOf([...path, told.indexOf(shown[longestJourney] ?? '')]);
  const problem = `${capital(name)} names ${shown.length} chapters; a reader goes through ${longestJourney} at most.`;
  const remedy =
    'Choose among them, and take the others out: they stay published, and are found by their country, their missions and their years.';
  return [faultAt(file.file, line, problem, remedy)];
}

function listAt(file: DataFile, path: string[]): string[] {
  const written = valueAt(file.data, ...path);
  return Array.isArray(written) ? written.map(String) : [];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
