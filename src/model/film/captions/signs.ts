const segmenter = new Intl.Segmenter();

/** What takes no room: marks of direction, signs without width, soft hyphens. */
const unseen = /^[\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * What a reader takes for one sign: Arabic vowels and joined signs are not counted apart, and what takes no room, such as
 * the marks of direction that subtitling programs put around an Arabic line, is not counted at all.
 */
export const signsIn = (text: string): number =>
  [...segmenter.segment(text)].filter(({ segment }) => !unseen.test(segment)).length;

/** Whether there is anything to be read in a text. */
export const isSeen = (text: string): boolean => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);

/** The first words of a text, to find it by. */
export function firstWordsOf(text: string): string {
  const signs = [...segmenter.segment(text)].map(({ segment }) => segment);
  return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : text;
}

const popFormatting = '\u202c';
const popIsolate = '\u2069';

/** What ends each mark that sets a direction from itself on (Unicode Standard Annex 9, section 2). */
const ends: Record<string, string> = {
  '\u202a': popFormatting,
  '\u202b': popFormatting,
  '\u202d': popFormatting,
  '\u202e': popFormatting,
  '\u2066': popIsolate,
  '\u2067': popIsolate,
  '\u2068': popIsolate,
};

/**
 * A line whose marks of direction all end within it. In a film every line is a paragraph and ends them by itself; in a
 * transcript other sentences follow, and would be turned round with it.
 */
export function balanced(line: string): string {
  let kept = '';
  const open: string[] = [];
  for (const sign of line) {
    const end = ends[sign];
    if (end) open.push(end);
    else if (sign === popFormatting) {
      if (open.at(-1) !== popFormatting) continue;
      open.pop();
    } else if (sign === popIsolate) {
      const at = open.lastIndexOf(popIsolate);
      if (at < 0) continue;
      // An isolate ends what was begun in it.
      kept += open.splice(at).slice(1).join('');
    }
    kept += sign;
  }
  return kept + open.reverse().join('');
}
