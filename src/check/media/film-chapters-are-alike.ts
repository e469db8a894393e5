import { exactClockOf } from '../../model/film/moment.ts';
import { allChapters, type ChapterFolder, type Content } from '../../reading/content.ts';
import { textAt } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import { firstWordsOf } from '../../model/film/captions/signs.ts';
import { timedTextsOf } from './timed-texts.ts';

/** A film has the same chapters in every language: transcripts stand side by side, chapter by chapter. */
export const filmChaptersAreAlike = (content: Content): Fault[] => allChapters(content).flatMap(chapterIssues);

function chapterIssues(chapter: ChapterFolder): Fault[] {
  const spoken = textAt(chapter.facts.data, 'film', 'language');
  const [model, ...others] = timedTextsOf(chapter)
    .filter(({ kind }) => kind === 'chapters')
    .toSorted((a, b) => Number(b.locale === spoken) - Number(a.locale === spoken))
    .flatMap(({ media: { file, name, cues = [], cueLines = [], faults = [] } }) =>
      cues.length > 0 && faults.length === 0 ? [{ file, name, cues, cueLines }] : [],
    );
  if (!model) return [];
  return others.flatMap(({ file, cues, cueLines }) => {
    const index = cues.findIndex(({ start }, number) => start !== model.cues[number]?.start);
    const different = cues[index];
    const wanted = model.cues[index]?.start;
    if (different && wanted !== undefined) {
      return [
        faultAt(
          file,
          cueLines[index],
          `The chapter “${firstWordsOf(different.text)}” begins at ${exactClockOf(different.start)}; in ${model.name} it begins at ${exactClockOf(wanted)}.`,
          'Begin the chapters of a film at the same moments in every language.',
        ),
      ];
    }
    if (cues.length === model.cues.length) return [];
    return [
      faultAt(
        file,
        undefined,
        `Chapters of the film in this file: ${cues.length}; in ${model.name}: ${model.cues.length}.`,
        'Give a film the same chapters in every language.',
      ),
    ];
  });
}
