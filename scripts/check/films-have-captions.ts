import { locales } from '../../src/schema/locale.ts';
import { allChapters, localeNamed, type ChapterFolder, type Content } from './content.ts';
import { textAt } from './data-file.ts';
import { issueAt, type Issue } from './issue.ts';
import { isPicture } from './picture-format.ts';

/** A chapter's film is in its media, with captions in the language spoken; nothing else lies there. */
export const filmsHaveCaptions = (content: Content): Issue[] =>
  allChapters(content).flatMap((chapter) => [...filmIssues(chapter), ...strayMedia(chapter)]);

/** The name of a chapter's film without `.mp4`: captions begin with it. */
const filmNameOf = ({ facts }: ChapterFolder): string | undefined =>
  textAt(facts.data, 'film', 'file')?.replace(/\.mp4$/, '');

function filmIssues(chapter: ChapterFolder): Issue[] {
  const { facts, media } = chapter;
  const film = filmNameOf(chapter);
  if (film === undefined) return [];
  const at = (field: string, problem: string, remedy: string) =>
    issueAt(facts.file, facts.lineOf(['film', field]), problem, remedy);

  const file = media.find(({ name }) => name === `${film}.mp4`);
  const spoken = textAt(facts.data, 'film', 'language');
  const captions = `${film}.${spoken}.vtt`;
  return [
    ...(file
      ? []
      : [at('file', `The film “${film}.mp4” is not in media/.`, 'Put it there, or remove the lines of “film:”.')]),
    ...(file && !isMp4(file.head)
      ? [
          issueAt(
            file.file,
            undefined,
            'This film is not an MP4.',
            'Export it again as MP4 (H.264 picture, AAC sound).',
          ),
        ]
      : []),
    ...(localeNamed(spoken ?? '') && !media.some(({ name }) => name === captions)
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

/** Every MP4 says so in its fifth to eighth byte. */
const isMp4 = (head: Uint8Array): boolean => String.fromCharCode(...head.subarray(4, 8)) === 'ftyp';

function strayMedia(chapter: ChapterFolder): Issue[] {
  const film = filmNameOf(chapter);
  if (chapter.facts.fault) return [];
  return chapter.media.flatMap(({ file, name }) => {
    if (isPicture(name) || name === `${film}.mp4`) return [];
    const at = (problem: string, remedy: string) => [issueAt(file, undefined, problem, remedy)];

    if (!name.endsWith('.vtt')) {
      return at(
        'Nothing on the site uses this file.',
        'Move or remove it; a film is named in chapter.yaml, a picture in photographs.yaml.',
      );
    }
    if (film === undefined || !name.startsWith(`${film}.`)) {
      return at(
        'These captions belong to no film.',
        `Name the film in chapter.yaml, or call them ${film ?? 'film'}.<language>.vtt.`,
      );
    }
    const language = name.slice(film.length + 1, -'.vtt'.length);
    return localeNamed(language)
      ? []
      : at(
          `“${language}” is not one of the languages.`,
          `Call it ${film}.<language>.vtt, with one of ${locales.join(', ')}.`,
        );
  });
}
