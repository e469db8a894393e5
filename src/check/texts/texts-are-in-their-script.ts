import { madeOnce } from '../../i18n/made-once.ts';
import { scriptOf } from '../../i18n/scripts.ts';
import type { Locale } from '../../schema/locale.ts';
import { allChapters, allTexts, localeNamed, type ChapterFolder, type Content } from '../../reading/content.ts';
import { namesIn, textAt, type DataFile, type Path } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { MdxText } from '../../reading/text/mdx-text.ts';
import { filesOfWords, wordsOf } from '../fields/words.ts';
import { lookedAt } from '../look-once.ts';

/** Of languages that write in several kinds of letters at once, all of them; of each, the name a reader knows. */
const together: Readonly<Record<string, { name: string; scripts: string[] } | undefined>> = {
  Hans: { name: 'Chinese', scripts: ['Hani'] },
  Hant: { name: 'Chinese', scripts: ['Hani'] },
  Jpan: { name: 'Japanese', scripts: ['Hani', 'Hira', 'Kana'] },
  Kore: { name: 'Korean', scripts: ['Hang', 'Hani'] },
};

const names = new Intl.DisplayNames('en', { type: 'script' });

/** The letters of a language: what they are called, one of them, and all of them. */
const lettersOf = madeOnce((locale: Locale): { name: string; one: RegExp; letter: RegExp } => {
  const script = scriptOf(locale);
  const { name, scripts } = together[script] ?? { name: names.of(script) ?? script, scripts: [script] };
  const letter = `[${scripts.map((one) => String.raw`\p{Script=${one}}`).join('')}]`;
  return { name, one: new RegExp(letter, 'u'), letter: new RegExp(letter, 'gu') };
});

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
        namesIn(words).flatMap((locale) => wrongEntry(textAt(words, locale), locale, source, [...path, locale])),
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
      `This text is hardly written in ${lettersOf(locale).name} letters.`,
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
      `The text for “${locale}” has no ${lettersOf(locale).name} letter: “${text.slice(0, 40)}…”.`,
      'Look whether another language was pasted there.',
    ),
  ];
}

/** Whether a text has letters, and none of its language. */
const isForeign = (text: string, locale: Locale): boolean => !lettersOf(locale).one.test(text) && /\p{L}/u.test(text);

/** The share of a language's own letters in a text, from 0 to 1; 1 where there are no letters at all. */
function shareOf(text: string, locale: Locale): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 1;
  return (text.match(lettersOf(locale).letter)?.length ?? 0) / letters;
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
