import type { Locale } from '../../schema/locale.ts';
import { allTexts, localeNamed, type Content } from '../../reading/content.ts';
import { namesIn, textAt, type DataFile } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { MdxText } from '../../reading/text/mdx-text.ts';
import { allTimedTexts } from '../media/timed-texts.ts';
import { filesOfWords, wordsOf } from '../fields/words.ts';
import { lookedAt } from '../look-once.ts';
import { wrongNumbers } from './written-numbers.ts';

/** Numbers in texts are written as the site itself writes them, in each language in its own way. */
export const numbersAreWrittenAlike = (content: Content): Fault[] => [
  ...lookedAt(content, 'numbers of texts', allTexts(content), inText),
  ...lookedAt(content, 'numbers of words', filesOfWords(content), inWords),
  ...allTimedTexts(content).flatMap(({ media: { file, cues, cueLines = [] }, locale }) =>
    Array.isArray(cues) ? cues.flatMap(({ text }, at) => told(text, locale, () => ({ file, line: cueLines[at] }))) : [],
  ),
];

const inWords = (file: DataFile): Fault[] =>
  wordsOf(file).flatMap(({ source, path, words }) =>
    namesIn(words).flatMap((locale) =>
      told(textAt(words, locale), locale, () => ({ file: source.file, line: source.lineOf([...path, locale]) })),
    ),
  );

/** Attributes that are read: the value of a figure, a question, what is told of a year. */
const isRead = (name = ''): boolean => ['title', 'value', 'ask', 'by', 'role', 'source', 'told'].includes(name);

function inText({ file, name, head, pieces, components, fault }: MdxText): Fault[] {
  const locale = localeNamed(name);
  if (!locale || fault) return [];
  return [
    ...['title', 'summary', 'short'].flatMap((field) =>
      told(textAt(head.data, field), locale, () => ({ file, line: head.lineOf([field]) })),
    ),
    ...components.flatMap(({ attributes, line }) =>
      attributes
        .filter((attribute) => isRead(attribute.name))
        .flatMap(({ value }) => told(value, locale, () => ({ file, line }))),
    ),
    ...pieces.flatMap(({ text, line }) =>
      told(text, locale, (index) => ({
        file,
        line: line === undefined ? undefined : line + text.slice(0, index).split('\n').length - 1,
      })),
    ),
  ];
}

const told = (
  text: string | undefined,
  locale: Locale,
  place: (index: number) => { file: string; line: number | undefined },
): Fault[] =>
  wrongNumbers(text ?? '', locale).map(({ written, right, index }) => {
    const { file, line } = place(index);
    return faultAt(
      file,
      line,
      `“${written}” is not written as ${languageOf(locale)} writes numbers here.`,
      `Write “${right}”${blankIn(right, written)}.`,
    );
  });

/** A blank cannot be told from another by looking at it. */
function blankIn(right: string, written: string): string {
  if (right.includes('\u202f')) return ', with a narrow no-break space (U+202F): copy it from here';
  return right.includes('\u00a0') && !written.includes('\u00a0') ? ', with a no-break space (U+00A0)' : '';
}

const languageOf = (locale: Locale): string => new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;
