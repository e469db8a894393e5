import { filmFile, stemOf } from '../../model/film/film-files.ts';
import { fileNamed } from '../../model/file-names.ts';
import { locales } from '../../schema/locale.ts';
import { closest } from '../closest.ts';
import { allChapters, localeNamed, type ChapterFolder, type Content, type MediaFile } from '../../reading/content.ts';
import { textAt } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import { isPicture } from './picture-format.ts';

/** A chapter's film is in its media, with captions in the language spoken; nothing else lies there. */
export const filmsHaveCaptions = (content: Content): Fault[] =>
  allChapters(content).flatMap((chapter) => [...filmIssues(chapter), ...strayMedia(chapter)]);

const filmOf = ({ facts }: ChapterFolder): string | undefined => textAt(facts.data, 'film', 'file');

function filmIssues(chapter: ChapterFolder): Fault[] {
  const { facts, media } = chapter;
  const film = filmOf(chapter);
  if (film === undefined) return [];
  const at = (field: string, problem: string, remedy: string) =>
    faultAt(facts.file, facts.lineOf(['film', field]), problem, remedy);

  const file = fileNamed(media, film, ({ name }) => name);
  const spoken = textAt(facts.data, 'film', 'language');
  const captions = `${stemOf(film)}.${spoken}.vtt`;
  return [
    ...(file
      ? []
      : [
          at(
            'file',
            `The film “${film}” is not in media/.`,
            likely(film, media) ?? 'Put it there, or remove the lines of “film:”.',
          ),
        ]),
    ...(file && !isFilm(file.head)
      ? [
          faultAt(
            file.file,
            undefined,
            'This file is not a film of a kind the site takes.',
            'Export it again as MP4 (H.264 picture, AAC sound).',
          ),
        ]
      : []),
    ...(localeNamed(spoken ?? '') && !fileNamed(media, captions, ({ name }) => name)
      ? [
          at(
            'language',
            `The film has no captions in the language spoken: “${captions}” is missing.`,
            'Write down what is said, with its times, for those who do not hear it: see “Film” in content/README.md.',
          ),
        ]
      : []),
  ];
}

/** Another film whose name differs by a slip or by its capitals. */
function likely(film: string, media: MediaFile[]): string | undefined {
  const other = closest(
    film,
    media.filter(({ head }) => isFilm(head)).map(({ name }) => name),
  );
  return other && `Did you mean “${other}”? Small and capital letters count.`;
}

/** MP4 and QuickTime say so in their fifth to eighth byte, Matroska and WebM in their first four. */
const isFilm = (head: Uint8Array): boolean =>
  ['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip'].includes(String.fromCharCode(...head.subarray(4, 8))) ||
  (head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3);

const strayMedia = (chapter: ChapterFolder): Fault[] =>
  chapter.facts.fault ? [] : chapter.media.flatMap((media) => strayIssue(media, filmOf(chapter)));

function strayIssue({ file, name }: MediaFile, film: string | undefined): Fault[] {
  if (isPicture(name) || name.normalize() === film?.normalize() || (film !== undefined && filmFile(name, film)))
    return [];
  const told = (problem: string, remedy: string) => [faultAt(file, undefined, problem, remedy)];
  const stem = stemOf(film ?? 'film');
  const known = /\.(chapters|descriptions|described)\.[^.]+\.[^.]+$/.exec(name);
  const kind = known?.[1] ?? '';

  if (!name.endsWith('.vtt') && kind !== 'described') {
    return told(
      'Nothing on the site uses this file.',
      'Move or remove it; a film is named in chapter.yaml, a picture in photographs.yaml.',
    );
  }
  const ending = name.endsWith('.vtt') && kind !== 'described' ? 'vtt' : 'm4a';
  const right = [stem, ...(kind ? [kind] : []), '<language>', ending].join('.');
  if (film === undefined || !name.normalize().startsWith(`${stem.normalize()}.`)) {
    return told(
      `${labels[kind] ?? 'These captions belong'} to no film.`,
      `Name the film in chapter.yaml, or call them ${right}.`,
    );
  }
  const parts = name.slice(stem.length + 1).split('.');
  const language = parts.at(-2) ?? '';
  if (localeNamed(language) || (parts.length > 2 && !kind)) {
    return told(
      `“${name}” is no name for a text of the film.`,
      `Captions are called ${stem}.<language>.vtt, titles ${stem}.chapters.<language>.vtt, descriptions ${stem}.descriptions.<language>.vtt, a described sound track ${stem}.described.<language>.m4a.`,
    );
  }
  return told(`“${language}” is not one of the languages.`, `Call it ${right}, with one of ${locales.join(', ')}.`);
}

const labels: Record<string, string> = {
  chapters: 'These chapters belong',
  descriptions: 'These descriptions belong',
  described: 'This described sound track belongs',
};
