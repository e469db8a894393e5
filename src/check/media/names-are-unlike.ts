import { folded } from '../../model/file-names.ts';
import { allChapters, type ChapterFolder, type Content } from '../../reading/content.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';

/** No two files of a chapter have names that another computer, or an editor’s eye, takes for one. */
export const namesAreUnlike = (content: Content): Fault[] => allChapters(content).flatMap(chapterIssues);

function chapterIssues({ media }: ChapterFolder): Fault[] {
  const first = new Map<string, string>();
  return media.flatMap(({ file, name }) => {
    const other = first.get(folded(name));
    if (other === undefined) {
      first.set(folded(name), name);
      return [];
    }
    return [
      other.normalize() === name.normalize()
        ? faultAt(
            file,
            undefined,
            `Two files are called “${name}”: the names look the same, and are written with different signs (a Mac writes é as e and an accent).`,
            'Remove one of the two, or give it another name.',
          )
        : faultAt(
            file,
            undefined,
            `“${other}” and “${name}” differ by capital letters alone: on a Mac or under Windows one takes the place of the other.`,
            'Remove one of the two, or give it another name.',
          ),
    ];
  });
}
