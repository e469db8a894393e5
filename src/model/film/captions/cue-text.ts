/** What one person says in a cue, or one text that is seen on the screen meanwhile. */
export interface Saying {
  /** Markup removed; lines as the editor broke them, parted by `\n`. */
  text: string;
  /** Who speaks, where the captions say so: `<v Name>`. */
  voice?: string;
  /** Read on the screen and not spoken: `<c.screen>…</c>`. */
  isOnScreen?: true;
  /** It stands on the line on which the one before it ends. */
  goesOn?: true;
}

const tag = /<(?:(\/?)([a-z]+)((?:\.[^\s.>]+)*)([^>]*)|[\d:.]+|\/)>/gi;

/** What subtitling programs leave behind of their own markup: `{\an8}`. */
const leftOver = /\{\\[^}]*\}/g;

/** Reads the text of a cue. A `<` that begins no tag is left: it was meant. */
export function sayingsIn(markup: string): Saying[] {
  const pieces: Saying[] = [];
  const classes: boolean[] = [];
  let voice: string | undefined;
  const say = (text: string) =>
    pieces.push({ text, ...(voice && { voice }), ...(classes.includes(true) && { isOnScreen: true }) });

  let from = 0;
  for (const { 0: whole, 1: slash, 2: name = '', 3: named = '', 4: annotation = '', index } of markup.matchAll(tag)) {
    say(decoded(markup.slice(from, index)));
    from = index + whole.length;
    if (name === 'v') voice = slash ? undefined : decoded(annotation).replace(/\s+/g, ' ').trim();
    if (name === 'c' && slash) classes.pop();
    else if (name === 'c') classes.push(named.split('.').includes('screen'));
    // How a Chinese sign is said stands above it, or after it in brackets where there is no above.
    if (name === 'rt') say(slash ? '）' : '（');
  }
  say(decoded(markup.slice(from)));
  return tidied(joined(pieces));
}

/** All the words of some sayings in one line. Chinese puts no space where a line ended. */
export const inOneLine = (sayings: readonly Saying[]): string =>
  sayings
    .map(({ text }) => text)
    .join('\n')
    .replace(
      /(?<=\p{Script=Han}|[\u3000-\u303f\uff00-\uff60])\n|\n(?=\p{Script=Han}|[\u3000-\u303f\uff00-\uff60])/gu,
      '',
    )
    .replaceAll('\n', ' ');

/** Pieces in the same mouth are one. */
function joined(pieces: Saying[]): Saying[] {
  const sayings: Saying[] = [];
  for (const piece of pieces) {
    const last = sayings.at(-1);
    if (last && last.voice === piece.voice && last.isOnScreen === piece.isOnScreen) last.text += piece.text;
    else if (piece.text !== '') sayings.push({ ...piece });
  }
  return sayings;
}

function tidied(sayings: Saying[]): Saying[] {
  let isLineOpen = false;
  return sayings.flatMap((saying) => {
    const text = saying.text
      .replace(leftOver, '')
      .split('\n')
      .map((line) => line.replace(/[ \t]+/g, ' ').trim())
      .filter(Boolean)
      .join('\n');
    const goesOn = isLineOpen && !/^\s*\n/.test(saying.text);
    isLineOpen = (text !== '' || isLineOpen) && !/\n\s*$/.test(saying.text);
    return text === '' ? [] : [{ ...saying, text, ...(goesOn && { goesOn }) }];
  });
}

/** The signs a text writes by name or number, each once. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal?: string, hexadecimal?: string, name = '') => {
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (entities[name as string] ?? entity);
  });

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};
