import { locales } from '../../src/schema/locale.ts';
import { allChapters, localeNamed, type ChapterFolder, type Content } from './content.ts';
import { textAt } from './data-file.ts';
import { issueAt, type Issue } from './issue.ts';
import type { MdxText } from './mdx-text.ts';

/** Every chapter is written in its own language, in files named after languages, and says what it rests on. */
export const chaptersAreWhole = (content: Content): Issue[] => [
  ...allChapters(content).flatMap((chapter) => [
    ...missingSource(chapter),
    ...chapter.texts.flatMap((text) => [...strangeName(text), ...missingSources(text)]),
  ]),
  ...[...content.pages.values()].flat().flatMap(strangeName),
];

function missingSource({ facts, folder, texts }: ChapterFolder): Issue[] {
  const language = localeNamed(textAt(facts.data, 'language') ?? '');
  if (!language || texts.some(({ name }) => name === language)) return [];
  return [
    issueAt(
      facts.file,
      facts.lineOf(['language']),
      `The chapter was first written in “${language}”, and there is no ${language}.mdx.`,
      `Write ${folder}/${language}.mdx, or put here the language the chapter was first written in.`,
    ),
  ];
}

const strangeName = ({ file, name }: MdxText): Issue[] =>
  localeNamed(name)
    ? []
    : [
        issueAt(
          file,
          undefined,
          `“${name}” is not one of the languages.`,
          `A text is named after its language: ${locales.map((locale) => `${locale}.mdx`).join(', ')}.`,
        ),
      ];

function missingSources({ file, fault, components, parts }: MdxText): Issue[] {
  const sources = components.find(({ name }) => name === 'Sources');
  if (fault || parts.some(({ kind, parent }) => kind === 'link' && parent === 'Sources')) return [];
  return [
    issueAt(
      file,
      sources?.line,
      'This text names no page its facts rest on.',
      'End it with <Sources> … </Sources> around a list: “- [Title of the page](https://…), who publishes it.”',
    ),
  ];
}
