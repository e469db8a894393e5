import { describe, expect, test } from 'vitest';
import { slug, type Locale } from '../schema/locale.ts';
import { wordingFaults } from './wording.ts';
import { machineLanguages, machineWordsIn, messageKeys, wordsInstead, type MessageKey, type Wording } from './words.ts';

/** The letters of a language that has its own. */
const letters: Partial<Record<Locale, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
};

/** Shorter ones may well be alike, or say a name: “Sources”, “Navigation”. */
const alikeUpTo = 12;

const textOf = (wording: Wording): string => (typeof wording === 'string' ? wording : wording.other);
const wordsOf = (wording: Wording): string =>
  textOf(wording)
    .replace(/\{\w+\}/g, '')
    // A wording of marks alone says nothing in any language: `({day}) {site}: {title}`.
    .replace(/[^\p{L}\s]/gu, '')
    .trim();

const others = messageKeys.filter((key) => !key.startsWith('address.'));
const addresses = messageKeys.filter((key) => key.startsWith('address.'));

const french = machineWordsIn('fr') ?? ({} as Record<MessageKey, Wording>);

describe.each(machineLanguages)('the machine’s own words in “%s”', (locale) => {
  const words = machineWordsIn(locale) ?? wordsInstead;

  test('are all there, and no other', () => {
    expect(Object.keys(words).toSorted()).toEqual(messageKeys.toSorted());
  });

  test('have the placeholders of the French, and the plurals of their language', () => {
    const faults = messageKeys.flatMap((key) =>
      wordingFaults(words[key], french[key], locale).map(([problem]) => `${key} ${problem}`),
    );
    expect(faults).toEqual([]);
  });

  test('name each page by an address of its own', () => {
    const written = addresses.map((key) => words[key]);
    expect(written.filter((address) => !slug.safeParse(address).success)).toEqual([]);
    expect(new Set(written).size).toBe(addresses.length);
  });

  test('are in their own letters, and not in English', () => {
    const own = letters[locale];
    const left = others.filter((key) => {
      const said = wordsOf(words[key]);
      const isEnglish = locale !== 'en' && said === wordsOf(wordsInstead[key]);
      return said.length > alikeUpTo && (isEnglish || (own && !own.test(said)));
    });
    expect(left).toEqual([]);
  });
});
