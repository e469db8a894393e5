import { localeNamed, allChapters, type ChapterFolder, type Content } from '../../reading/content.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { MdxText, Part } from '../../reading/text/mdx-text.ts';

/**
 * A screen reader speaks the title of a page in the language it is marked with. One title cannot be in the languages of
 * two texts, and one without a letter of the text's own script is in another language.
 */
export const titlesSayTheirLanguage = (content: Content): Fault[] => allChapters(content).flatMap(issuesOf);

function issuesOf({ texts }: ChapterFolder): Fault[] {
  const unmarked = texts.flatMap((text) => sourcesOf(text).map((title) => ({ text, title })));
  const byWords = Map.groupBy(unmarked, ({ title }) => title.words ?? '');
  return unmarked.flatMap(({ text, title }) => {
    const words = title.words ?? '';
    const other = byWords.get(words)?.find((one) => one.text !== text)?.text;
    if (!other && !isInAnotherScript(text, words)) return [];
    return [
      faultAt(
        text.file,
        title.line,
        other
          ? `The title “${words}” is said to be in two languages: it stands in ${other.name}.mdx, too.`
          : `The title “${words}” does not say its language.`,
        `Write <Foreign language="en">[${words}](…)</Foreign>, with the code of its language, wherever it is not that of the text.`,
      ),
    ];
  });
}

/** The titles of the sources that are said to be in the text's own language. */
const sourcesOf = ({ parts }: MdxText): Part[] =>
  parts.filter(({ kind, parent, language }) => kind === 'link' && parent === 'Sources' && language === undefined);

const ownScript = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u } as const;

function isInAnotherScript({ name }: MdxText, words: string): boolean {
  const locale = localeNamed(name);
  const own = locale && locale in ownScript ? ownScript[locale as keyof typeof ownScript] : /\p{Script=Latin}/u;
  return /\p{L}/u.test(words) && !own.test(words);
}
