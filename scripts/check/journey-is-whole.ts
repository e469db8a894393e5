import { suggestion } from './closest.ts';
import { allChapters, isUnpublished, type Content } from './content.ts';
import { valueAt } from './data-file.ts';
import { issueAt, type Issue } from './issue.ts';

/** The journey names every published chapter, and nothing that is no chapter. */
export function journeyIsWhole(content: Content): Issue[] {
  const { site } = content;
  if (site.fault) return [];
  const written = valueAt(site.data, 'journey');
  const journey = Array.isArray(written) ? written.map(String) : [];
  const chapters = allChapters(content);
  const known = chapters.map(({ id }) => id);

  return [
    ...journey.flatMap((id, index) =>
      known.includes(id)
        ? []
        : [
            issueAt(
              site.file,
              site.lineOf(['journey', index]),
              `The journey names “${id}”, and there is no such chapter.`,
              suggestion(id, known, 'The chapters are'),
            ),
          ],
    ),
    ...chapters
      .filter((chapter) => !isUnpublished(chapter) && !journey.includes(chapter.id))
      .map(({ id, facts }) =>
        issueAt(
          facts.file,
          facts.lineOf(['state']),
          `“${id}” is published, and is not on the journey.`,
          `Add “- ${id}” under “journey:” in ${site.file}, where it shall be told.`,
        ),
      ),
  ];
}
