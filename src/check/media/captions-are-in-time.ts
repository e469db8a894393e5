import { exactClockOf } from '../../model/film/moment.ts';
import type { FilmFile } from '../../model/film/film-files.ts';
import { allChapters, type Content, type MediaFile } from '../../reading/content.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import { firstWordsOf } from '../../model/film/captions/signs.ts';
import { allTimedTexts } from './timed-texts.ts';

/** Captions, and the chapters and descriptions of a film, can be read, and their cues come one after the other. */
export const captionsAreInTime = (content: Content): Fault[] => {
  const kinds = new Map(allTimedTexts(content).map(({ media, kind }) => [media, kind]));
  return allChapters(content)
    .flatMap(({ media }) => media)
    .flatMap((media) => timeIssues(media, wordsOf[kinds.get(media) ?? 'captions']));
};

interface Words {
  one: string;
  none: string;
  write: string;
}

const captions: Words = {
  one: 'sentence',
  none: 'There is no sentence in these captions.',
  write: 'Write what is said',
};

const wordsOf: Record<FilmFile['kind'], Words> = {
  captions,
  chapters: { one: 'chapter', none: 'There is no chapter in this file.', write: 'Write the title of the chapter' },
  descriptions: { one: 'description', none: 'There is no description in this file.', write: 'Write what is seen' },
  described: captions,
};

function timeIssues({ file, cues, cueLines = [], faults = [] }: MediaFile, { one, none, write }: Words): Fault[] {
  if (cues === undefined) return [];
  if (cues.length === 0 && faults.length === 0) {
    return [faultAt(file, undefined, none, 'Write at least one, with its times.')];
  }
  const inTime = cues.flatMap(({ start, end, text }, index) => {
    const told = (problem: string, remedy: string) => [faultAt(file, cueLines[index], problem, remedy)];
    const before = cues[index - 1];
    if (end <= start) {
      return told(
        `“${firstWordsOf(text)}” ends before it begins (${exactClockOf(start)} to ${exactClockOf(end)}).`,
        'Put the earlier time first.',
      );
    }
    if (text === '') return told('There are times here and no words.', `${write}, or remove the times.`);
    if (before && start < before.end) {
      return told(
        `“${firstWordsOf(text)}” begins at ${exactClockOf(start)}, before the ${one} above it ends (${exactClockOf(before.end)}).`,
        'Let one end where the other begins.',
      );
    }
    return [];
  });
  return [...faults, ...inTime];
}
