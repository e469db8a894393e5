import { locales, type Locale } from '../../schema/locale.ts';
import { allChapters, allTexts, localeNamed, type ChapterFolder, type Content } from '../../reading/content.ts';
import { namesIn, textAt, type DataFile, type Path } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { MdxText } from '../../reading/text/mdx-text.ts';
import { filesOfWords, wordsOf } from '../fields/words.ts';
import { lookedAt } from '../look-once.ts';

const latin = { name: 'Latin', letter: /\p{Script=Latin}/gu, one: /\p{Script=Latin}/u };
const scripts: Record<Locale, { name: string; letter: RegExp; one: RegExp }> = {
  fr: latin,
  en: latin,
  de: latin,
  es: latin,
  ar: { name: 'Arabic', letter: /\p{Script=Arabic}/gu, one: /\p{Script=Arabic}/u },
  zh: { name: 'Chinese', letter: /\p{Script=Han}/gu, one: /\p{Script=Han}/u },
  ru: { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/gu, one: /\p{Script=Cyrillic}/u },
};

/** A shorter entry may be a name that is never transliterated. */
const longEnough = 20;

/** A page pasted into the wrong file shows in its first sentences. */
const sample = 300;

/** Every text is written in the letters of its language: nothing was pasted into the wrong file. */
export const textsAreInTheirScript = (content: Content): Fault[] => [
  ...lookedAt(content, 'script of texts', allTexts(content), wrongScript),
  ...allChapters(content).flatMap(pastedTwice),
  ...lookedAt(content, 'script of words', filesOfWords(content), (file) =>
    wordsOf(file)
      // A documentary may have one name everywhere.
      .filter(({ source, path }) => source !== content.site || path.join() !== 'name')
      .flatMap(({ source, path, words }) =>
        locales.flatMap((locale) => wrongEntry(textAt(words, locale), locale, source, [...path, locale])),
      ),
  ),
  ...[...content.ownWords].flatMap(([locale, source]) =>
    namesIn(source.data)
      .filter((key) => !key.startsWith('address.'))
      .flatMap((key) => wrongEntry(textAt(source.data, key), locale, source, [key])),
  ),
];

function wrongScript({ file, name, prose, fault }: MdxText): Fault[] {
  const locale = localeNamed(name);
  if (!locale || fault || shareOf(prose.slice(0, sample), locale) >= 0.3) return [];
  return [
    faultAt(
      file,
      undefined,
      `This text is hardly written in ${scripts[locale].name} letters.`,
      `Look whether another language was pasted into ${name}.mdx.`,
    ),
  ];
}

function wrongEntry(text: string | undefined, locale: Locale, { file, lineOf }: DataFile, path: Path): Fault[] {
  // The names of what is filled in are of no language.
  const words = text?.replace(/\{\w+\}/g, '') ?? '';
  if (text === undefined || words.length <= longEnough || !isForeign(words, locale)) return [];
  return [
    faultAt(
      file,
      lineOf(path),
      `The text for “${locale}” has no ${scripts[locale].name} letter: “${text.slice(0, 40)}…”.`,
      'Look whether another language was pasted there.',
    ),
  ];
}

/** Whether a text has letters, and none of its language. */
const isForeign = (text: string, locale: Locale): boolean => !scripts[locale].one.test(text) && /\p{L}/u.test(text);

/** The share of a language's own letters in a text, from 0 to 1; 1 where there are no letters at all. */
function shareOf(text: string, locale: Locale): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 1;
  return (text.match(scripts[locale].letter)?.length ?? 0) / letters;
}

/** The same words in two files: most likely the one that is not the chapter's own language was never translated. */
function pastedTwice({ facts, texts }: ChapterFolder): Fault[] {
  const source = textAt(facts.data, 'language');
  const right = texts
    .filter((text) => wrongScript(text).length === 0 && text.prose.trim() !== '')
    .toSorted((a, b) => Number(b.name === source) - Number(a.name === source));
  return right.flatMap(({ file, prose }, index) => {
    const first = right.slice(0, index).find((other) => other.prose === prose);
    return first
      ? [
          faultAt(
            file,
            undefined,
            `This text is word for word that of ${first.name}.mdx.`,
            'One of the two is in the wrong language: write it anew, or remove its file.',
          ),
        ]
      : [];
  });
}
