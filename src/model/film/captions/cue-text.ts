import { balanced, isSeen } from './signs.ts';

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

/** How the text of a cue is read. */
export interface CueReader {
  /** The signs a text writes by name or number (`&eacute;`), each once. */
  decode: (text: string) => string;
  /** Is told of a tag that is none, with whose words something would be lost, and where in the text it begins. */
  onOddTag: (tag: string, at: number) => void;
}

const tag = /<(?:(\/?)([a-z][a-z0-9]*)((?:\.[^\s.<>]+)*)([^<>]*)|(?:\d+:)?\d\d:\d\d\.\d{3})>/gi;

/** The tags of WebVTT, and those that other programs leave behind. */
const known = ['b', 'c', 'i', 'lang', 'rt', 'ruby', 'u', 'v', 'br', 'em', 'font', 's', 'span', 'strong'];

/** What subtitling programs leave behind of their own markup: `{\an8}`. */
const leftOver = /\{\\[^}\n]*\}/g;

/** Reads the text of a cue. A `<` that begins no tag is left: it was meant. */
export function sayingsIn(markup: string, { decode, onOddTag }: CueReader): Saying[] {
  const pieces: Saying[] = [];
  const classes: boolean[] = [];
  let voice: string | undefined;
  const say = (text: string) =>
    pieces.push({ text, ...(voice && { voice }), ...(classes.includes(true) && { isOnScreen: true }) });

  let from = 0;
  for (const { 0: whole, 1: slash, 2: written, 3: named = '', 4: annotation = '', index } of markup.matchAll(tag)) {
    say(decode(markup.slice(from, index)));
    from = index + whole.length;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    if (isOdd(name, annotation)) onOddTag(whole, index);
    if (name === 'v') voice = slash ? undefined : balanced(decode(annotation).replace(/\s+/g, ' ').trim());
    if (name === 'c' && slash) classes.pop();
    else if (name === 'c') classes.push(named.split('.').includes('screen'));
    if (name === 'br') say('\n');
    // How a Chinese sign is said stands above it, or after it in brackets where there is no above.
    if (name === 'rt') say(slash ? '）' : '（');
  }
  say(decode(markup.slice(from)));
  return tidied(joined(pieces));
}

/** Whether a tag holds words that somebody meant to be read. */
function isOdd(name: string, annotation: string): boolean {
  if (!known.includes(name) || annotation.includes('\n')) return true;
  const words = annotation.replace(/\/$/, '').trim();
  if (name === 'v') return false;
  if (name === 'font' || name === 'span') return words !== '' && !words.includes('=');
  return name === 'c' || name === 'lang' ? /\s/.test(words) : words !== '';
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
      .filter(isSeen)
      .map(balanced)
      .join('\n');
    const goesOn = isLineOpen && !/^\s*\n/.test(saying.text);
    isLineOpen = (text !== '' || isLineOpen) && !/\n\s*$/.test(saying.text);
    return text === '' ? [] : [{ ...saying, text, ...(goesOn && { goesOn }) }];
  });
}
