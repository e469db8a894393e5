import sharp, { type OverlayOptions } from 'sharp';
import { familiesFor, type Voice } from './faces.ts';

/** Words as they are drawn, on nothing; as large as their ink. */
export interface SetWords {
  input: Buffer;
  raw: NonNullable<OverlayOptions['raw']>;
}

export interface Setting {
  /** The letters of their language: `Arab`. */
  script: string;
  voice: Voice;
  /** Pixels, the largest first: the first at which the words have room is taken. */
  sizes: readonly number[];
  /** The room there is. */
  width: number;
  height: number;
  /** `#1b2030` */
  colour: string;
  /** Where lines stand that are shorter than the column: from where reading begins, where nothing is said. */
  align?: 'centre';
}

/** Lines of nearly one length are made by a narrower column: the narrowest of these that needs no further line. */
const narrower = [0.55, 0.64, 0.73, 0.82, 0.91];

/**
 * Sets words in a column, from the right where their letters go so, as large as they have room for. Nothing is ever cut:
 * what has no room at the smallest size goes beyond it, and the caller's tests tell.
 */
export function setWords(words: string, setting: Setting): Promise<SetWords> {
  const key = JSON.stringify([words, setting]);
  const known = last.get(key) ?? setAnew(words, setting);
  if (last.size >= most) last.clear();
  last.set(key, known);
  return known;
}

/** The small words of a card are those of the card before, or of one of the last in its language. */
const last = new Map<string, Promise<SetWords>>();
const most = 64;

async function setAnew(words: string, { sizes, width, height, ...look }: Setting): Promise<SetWords> {
  let set: SetWords | undefined;
  for (const size of sizes) {
    set = await setAt(size, words, width, look);
    if (set.raw.width > width || set.raw.height > height) continue;
    for (const part of set.raw.height > 1.6 * size ? narrower : []) {
      const even = await setAt(size, words, Math.round(width * part), look);
      if (even.raw.height <= set.raw.height + 4 && even.raw.width <= width * part) return even;
    }
    return set;
  }
  if (!set) throw new Error('Words are set at one size at least.');
  return set;
}

type Look = Pick<Setting, 'script' | 'voice' | 'colour' | 'align'>;

async function setAt(size: number, words: string, width: number, look: Look): Promise<SetWords> {
  const { data, info } = await sharp({
    text: {
      text: markup(words, size, look),
      font: `${familiesFor(look.script, look.voice)} ${size}`,
      width,
      ...(look.align && { align: look.align }),
      rgba: true,
      // A point is a pixel.
      dpi: 72,
      // A word that is wider than the column is set smaller, never broken, where letters make words.
      wrap: look.script === 'Hans' ? 'word-char' : 'word',
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { input: data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

/** Titles are tight and small words a little spaced, but never where letters join. */
function markup(words: string, size: number, { script, voice, colour }: Look): string {
  const isSpaced = ['Latn', 'Cyrl', 'Grek'].includes(script);
  const spacing = isSpaced ? Math.round(1024 * size * { title: -0.015, small: 0.03, said: 0 }[voice]) : 0;
  // The lines of Spectral lie far apart; those of Naskh need it.
  const line = voice !== 'title' ? 1 : isSpaced ? 0.76 : script === 'Arab' ? 0.82 : 0.86;
  return `<span foreground="${colour}" letter_spacing="${spacing}" line_height="${line}">${escaped(words)}</span>`;
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
