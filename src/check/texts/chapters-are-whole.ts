import { allChapters, localeNamed, type ChapterFolder, type Content } from '../../reading/content.ts';
import { textAt } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { MdxText } from '../../reading/text/mdx-text.ts';

/** Every chapter is written in its own language, in files named after languages, and says what it rests on. */
export const chaptersAreWhole = (content: Content): Fault[] => [
  ...allChapters(content).flatMap((chapter) => [
    ...missingSource(chapter),
    ...chapter.texts.flatMap((text) => [...strangeName(text, content), ...missingSources(text)]),
  ]),
  ...[...content.pages.values()].flat().flatMap((text) => [...strangeName(text, content), ...unread(text, content)]),
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

const strangeName = ({ file, name }: MdxText, { languages }: Content): Fault[] =>
  localeNamed(name)
    ? []
    : [
        faultAt(
          file,
          undefined,
          `“${name}” is not the code of a language.`,
          `A text is named after its language: ${languages.all.map((locale) => `${locale}.mdx`).join(', ')}.`,
        ),
      ];

/** A page in a language the site does not speak would be shown to nobody. */
const unread = ({ file, name }: MdxText, { languages }: Content): Fault[] =>
  !localeNamed(name) || languages.speaks(name)
    ? []
    : [
        faultAt(
          file,
          undefined,
          `The site does not speak “${name}”.`,
          `Remove this page, or add “${name}” to the languages in site.yaml: they are ${languages.all.join(', ')}.`,
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
