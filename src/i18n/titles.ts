/** How wide letters are in our serif, and a little more, in parts of their size; the first line a letter is in holds. */
const widths: [letters: RegExp, width: number][] = [
  [/[fijlrtIJ’'!.:()]/, 0.34],
  [/[MWmwЖМШЩЮЫФжмшщюыф]/, 0.92],
  [/\p{Lu}/u, 0.78],
  [/[aceszvxyасеухгтзэ]/, 0.5],
  [/\p{Script=Cyrillic}/u, 0.62],
  [/./u, 0.58],
];

/** Titles are set tight (tokens.css). */
const tight = 0.02;

/** What every title has room for at its full size, on any screen. */
const always = 11;

/** The longest that is told apart; a longer one may break. */
const most = 40;

/**
 * How wide the longest word of a title is, in halves of the size of its letters; nothing where every word has room.
 * Chinese breaks between any two characters, and so has no word to break.
 */
export function longestWord(title: string): number | undefined {
  const words = title.match(/[^\s\u2010\u2013\u2014\p{Script=Han}、，。：？！“”-]+/gu) ?? [];
  const longest = Math.round(2 * Math.max(0, ...words.map(widthOf)));
  return longest > always ? Math.min(longest, most) : undefined;
}

const widthOf = (word: string): number =>
  (word.normalize('NFD').match(/[^\p{M}\u200e\u200f]/gu) ?? []).reduce((sum, letter) => sum + widthOfLetter(letter), 0);

const widthOfLetter = (letter: string): number => (widths.find(([letters]) => letters.test(letter))?.[1] ?? 1) - tight;

/**
 * Says of every title how wide its longest word is, so that its letters can be as small as that word needs: a title is
 * never broken within a word. Style sheets cannot measure letters.
 *
 * @param html a whole page
 */
export const sizeTitles = (html: string): string =>
  html.replace(/<(h[12])\b([^>]*)>([\s\S]*?)<\/\1>/g, (whole, tag: string, attributes: string, inside: string) => {
    const longest = longestWord(inside.replace(/<[^>]*>/g, '').replace(/&[#\w]+;/g, '’'));
    return longest === undefined ? whole : `<${tag}${attributes} data-longest="${longest}">${inside}</${tag}>`;
  });
