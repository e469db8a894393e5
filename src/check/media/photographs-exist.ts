import { fileNamed } from '../../model/file-names.ts';
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
import { extensionsOf, formatOf, isPhotograph, isPicture, type PictureFormat } from './picture-format.ts';

/** Every entry of photographs.yaml has its picture, every picture its entry, and each is what its name says. */
export const photographsExist = (content: Content): Fault[] =>
  allChapters(content).flatMap((chapter) => [
    ...photographNames(chapter).flatMap((name) => pictureIssue(chapter, name)),
    ...chapter.media
      .filter(({ name }) => isPicture(name))
      .flatMap((picture) => [...orphan(chapter, picture), ...badBytes(picture)]),
  ]);

function pictureIssue({ photographs, media }: ChapterFolder, name: string): Fault[] {
  const wanted = textAt(photographs.data, name, 'file');
  // A name that no photograph has is a fault of the field.
  if (!wanted || !isPhotograph(wanted) || named(media, wanted)) return [];
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
  const used = Object.values((photographs.data ?? {}) as Record<string, unknown>).some(
    (entry) => named(media, textAt(entry, 'file') ?? '') === picture,
  );
  if (used || photographs.fault) return [];
  return [
    faultAt(
      picture.file,
      undefined,
      'No entry of photographs.yaml names this picture.',
      'Describe it there (text for those who do not see it, caption, credit), or remove the file.',
    ),
  ];
}

function badBytes({ file, name, head, bytes }: MediaFile): Fault[] {
  if (!isPhotograph(name)) return [];
  const told = (problem: string, remedy: string) => [faultAt(file, undefined, problem, remedy)];
  if (bytes === 0) return told('This picture is empty.', 'Export it again.');
  const format = formatOf(head);
  if (!format) return told('This file is not a picture that can be read.', 'Export it again, as JPEG.');
  if (format === 'svg') {
    return told('This picture is SVG, which may hold programs.', 'Export it as PNG, and name it “….png”.');
  }
  if (extensionsOf[format].some((extension) => name.toLowerCase().endsWith(extension))) return [];
  const renamed = name.replace(/\.\w+$/, extensionsOf[format][0] ?? '');
  return told(
    `This picture is ${labels[format]}, but its name says otherwise.`,
    `Rename it to “${renamed}”, here and in photographs.yaml.`,
  );
}

const labels: Record<PictureFormat, string> = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  avif: 'AVIF',
  tiff: 'TIFF',
  heif: 'HEIC',
};
