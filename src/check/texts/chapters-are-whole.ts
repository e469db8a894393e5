import { locales } from '../../schema/locale.ts';
import { allChapters, localeNamed, type ChapterFolder, type Content } from '../../reading/content.ts';
import { textAt } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { MdxText } from '../../reading/text/mdx-text.ts';

/** Every chapter is written in its own language, in files named after languages, and says what it rests on. */
export const chaptersAreWhole = (content: Content): Fault[] => [
  ...allChapters(content).flatMap((chapter) => [
    ...missingSource(chapter),
    ...chapter.texts.flatMap((text) => [...strangeName(text), ...missingSources(text)]),
  ]),
  ...[...content.pages.values()].flat().flatMap(strangeName),
];

function missingSource({ facts, folder, texts }: ChapterFolder): Fault[] {
  const language = localeNamed(textAt(facts.data, 'language') ?? '');
  if (!language || texts.some(({ name }) => name === language)) return [];
  return [
    faultAt(
      facts.file,
      facts.lineOf(['language']),
      `The chapter was first written in “${language}”, and there is no ${language}.mdx.`,
      `Write ${folder}/${language}.mdx, or put here the language the chapter was first written in.`,
    ),
  ];
}

const strangeName = ({ file, name }: MdxText): Fault[] =>
  localeNamed(name)
    ? []
    : [
        faultAt(
          file,
          undefined,
          `“${name}” is not one of the languages.`,
          `A text is named after its language: ${locales.map((locale) => `${locale}.mdx`).join(', ')}.`,
        ),
      ];

function missingSources({ file, fault, components, parts }: MdxText): Fault[] {
  const sources = components.find(({ name }) => name === 'Sources');
  if (fault || parts.some(({ kind, parent }) => kind === 'link' && parent === 'Sources')) return [];
  return [
    faultAt(
      file,
      sources?.line,
      'This text names no page its facts rest on.',
      'End it with <Sources> … </Sources> around a list: “- [Title of the page](https://…), who publishes it.”',
    ),
  ];
}
