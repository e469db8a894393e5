import { filmFile, stemOf } from '../../model/film/film-files.ts';
import { fileNamed, folded } from '../../model/file-names.ts';
import { closest } from '../closest.ts';
import { allChapters, localeNamed, type ChapterFolder, type Content, type MediaFile } from '../../reading/content.ts';
import { textAt } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { Locale } from '../../schema/locale.ts';
import { filmKinds, isNamedAs, pictureKinds } from '../../schema/file-kind.ts';
import { filmFault } from '../../schema/kind-fault.ts';

/** A chapter's film is in its media, with captions in the language spoken; nothing else lies there. */
export const filmsHaveCaptions = (content: Content): Fault[] =>
  allChapters(content).flatMap((chapter) => [...filmIssues(chapter), ...strayMedia(chapter, content.languages.all)]);

const filmOf = ({ facts }: ChapterFolder): string | undefined => textAt(facts.data, 'film', 'file');

const named = (media: MediaFile[], wanted: string): MediaFile | undefined =>
  fileNamed(media, wanted, ({ name }) => name);

/** Another film whose name differs by a slip or by its capitals. */
function likelyFilm(film: string, media: MediaFile[]): string | undefined {
  return closest(
    film,
    media.filter(({ kind }) => filmKinds.some((one) => one === kind)).map(({ name }) => name),
  );
}

/** The name the film is found under, or would be, had it been written without a slip. */
const foundFilm = (film: string, media: MediaFile[]): string =>
  named(media, film)?.name ?? likelyFilm(film, media) ?? film;

function filmIssues(chapter: ChapterFolder): Fault[] {
  const film = filmOf(chapter);
  if (film === undefined) return [];
  return [...filmFaults(chapter, film), ...captionsMissing(chapter, film)];
}

function filmFaults({ facts, media }: ChapterFolder, film: string): Fault[] {
  const file = named(media, film);
  if (!file) {
    const likely = likelyFilm(film, media);
    return [
      faultAt(
        facts.file,
        facts.lineOf(['film', 'file']),
        `The film “${film}” is not in media/.`,
        likely
          ? `Did you mean “${likely}”? Small and capital letters count.`
          : 'Put it there, or remove the lines of “film:”.',
      ),
    ];
  }
  if (file.bytes === 0) {
    return [faultAt(file.file, undefined, 'It is empty.', 'Copy or export it again, and put it in this place.')];
  }
  const fault = filmFault(file.name, file.kind);
  return fault ? [faultAt(file.file, undefined, fault.problem, fault.remedy)] : [];
}

function captionsMissing({ facts, media }: ChapterFolder, film: string): Fault[] {
  const spoken = textAt(facts.data, 'film', 'language');
  const captions = `${stemOf(foundFilm(film, media))}.${spoken}.vtt`;
  if (!localeNamed(spoken ?? '') || named(media, captions)) return [];
  const meant = media.find(({ name }) => folded(name) === folded(captions));
  return [
    faultAt(
      facts.file,
      facts.lineOf(['film', 'language']),
      `The film has no captions in the language spoken: “${captions}” is missing.`,
      meant
        ? `Did you mean “${meant.name}”? Small and capital letters count: call it “${captions}”.`
        : 'Write down what is said, with its times, for those who do not hear it: see “Film” in content/README.md.',
    ),
  ];
}

function strayMedia(chapter: ChapterFolder, known: readonly Locale[]): Fault[] {
  const { facts, media } = chapter;
  if (facts.fault) return [];
  const film = filmOf(chapter);
  const found = film && foundFilm(film, media);
  const spoken = textAt(facts.data, 'film', 'language');
  const told = found && folded(`${stemOf(found)}.${spoken}.vtt`);
  const isTold = (name: string) =>
    // Told where they are asked for, or as the double of another.
    folded(name) === told || media.some((other) => other.name !== name && folded(other.name) === folded(name));
  return media.filter(({ name }) => !isTold(name)).flatMap((file) => strayIssue(file, found, known));
}

function strayIssue({ file, name }: MediaFile, film: string | undefined, languages: readonly Locale[]): Fault[] {
  if (isNamedAs(name, pictureKinds)) return [];
  if (film !== undefined && (name.normalize() === film.normalize() || filmFile(name, film))) return [];
  const told = (problem: string, remedy: string) => [faultAt(file, undefined, problem, remedy)];
  const stem = stemOf(film ?? 'film');
  const right = film === undefined ? undefined : rightName(name, film);
  if (right) return told('Small and capital letters count in the name of this file.', `Call it “${right}”.`);
  const known = /\.(chapters|descriptions|described)\.[^.]+\.[^.]+$/.exec(name);
  const kind = known?.[1] ?? '';

  if (!name.endsWith('.vtt') && kind !== 'described') {
    return told(
      'Nothing on the site uses this file.',
      'Move or remove it; a film is named in chapter.yaml, a picture in photographs.yaml.',
    );
  }
  const ending = name.endsWith('.vtt') && kind !== 'described' ? 'vtt' : 'm4a';
  const pattern = [stem, ...(kind ? [kind] : []), '<language>', ending].join('.');
  if (film === undefined || !name.normalize().startsWith(`${stem.normalize()}.`)) {
    return told(
      `${labels[kind] ?? 'These captions belong'} to no film.`,
      `Name the film in chapter.yaml, or call them ${pattern}.`,
    );
  }
  const parts = name
    .normalize()
    .slice(stem.normalize().length + 1)
    .split('.');
  const language = parts.at(-2) ?? '';
  if (localeNamed(language) || (parts.length > 2 && !kind)) {
    return told(
      `“${name}” is no name for a text of the film.`,
      `Captions are called ${stem}.<language>.vtt, titles ${stem}.chapters.<language>.vtt, descriptions ${stem}.descriptions.<language>.vtt, a described sound track ${stem}.described.<language>.m4a.`,
    );
  }
  return told(
    `“${language}” is not the code of a language.`,
    `Call it ${pattern}, with one of ${languages.join(', ')}.`,
  );
}

/** How a file of a film would be called, where its name differs from that by capital letters alone. */
function rightName(name: string, film: string): string | undefined {
  if (!filmFile(folded(name), folded(film))) return undefined;
  return `${stemOf(film)}${folded(name).slice(folded(stemOf(film)).length)}`;
}

const labels: Record<string, string> = {
  chapters: 'These chapters belong',
  descriptions: 'These descriptions belong',
  described: 'This described sound track belongs',
};
