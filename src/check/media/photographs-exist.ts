import { fileNamed, folded } from '../../model/file-names.ts';
import { closest } from '../closest.ts';
import {
  allChapters,
  photographNames,
  type ChapterFolder,
  type Content,
  type MediaFile,
} from '../../reading/content.ts';
import { textAt } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import { isNamedAs, photographKinds, pictureKinds } from '../../schema/file-kind.ts';
import { photographFault } from '../../schema/kind-fault.ts';

/** Every entry of photographs.yaml has its picture, every picture its entry, and each is what its name says. */
export const photographsExist = (content: Content): Fault[] =>
  allChapters(content).flatMap((chapter) => [
    ...photographNames(chapter).flatMap((name) => pictureIssue(chapter, name)),
    ...chapter.media
      .filter(({ name }) => isNamedAs(name, pictureKinds))
      .flatMap((picture) => [...orphan(chapter, picture), ...badBytes(picture)]),
  ]);

function pictureIssue({ photographs, media }: ChapterFolder, name: string): Fault[] {
  const wanted = textAt(photographs.data, name, 'file');
  // A name that no photograph has is a fault of the field.
  if (!wanted || !isNamedAs(wanted, photographKinds) || named(media, wanted)) return [];
  const likely = closest(
    wanted,
    media.map((picture) => picture.name),
  );
  return [
    faultAt(
      photographs.file,
      photographs.lineOf([name, 'file']),
      `The picture “${wanted}” of “${name}” is not in media/.`,
      likely
        ? `Did you mean “${likely}”? Small and capital letters count.`
        : 'Put it beside photographs.yaml, under this very name.',
    ),
  ];
}

const named = (media: MediaFile[], wanted: string): MediaFile | undefined =>
  fileNamed(media, wanted, ({ name }) => name);

function orphan({ photographs, media }: ChapterFolder, picture: MediaFile): Fault[] {
  const wanted = Object.values((photographs.data ?? {}) as Record<string, unknown>).map(
    (entry) => textAt(entry, 'file') ?? '',
  );
  const isUsed = wanted.some((name) => named(media, name) === picture);
  // One that differs from a wanted name by its capitals, or by signs that look the same, is told where it is wanted.
  const isMeant = wanted.some((name) => folded(name) === folded(picture.name));
  if (isUsed || isMeant || photographs.fault) return [];
  return [
    faultAt(
      picture.file,
      undefined,
      'No entry of photographs.yaml names this picture.',
      'Describe it there (text for those who do not see it, caption, credit), or remove the file.',
    ),
  ];
}

function badBytes({ file, name, kind, bytes }: MediaFile): Fault[] {
  if (!isNamedAs(name, photographKinds)) return [];
  if (bytes === 0)
    return [faultAt(file, undefined, 'It is empty.', 'Copy or export it again, and put it in this place.')];
  const fault = photographFault(name, kind);
  return fault ? [faultAt(file, undefined, fault.problem, fault.remedy)] : [];
}
