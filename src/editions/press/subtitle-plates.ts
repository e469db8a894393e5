import sharp from 'sharp';
import { isRightToLeft, scriptOf } from '../../i18n/scripts.ts';
import type { Plate } from '../../media/kitchen/press/plate.ts';
import { sayingsOf, type Cue } from '../../model/film/captions/captions.ts';
import { inOneLine } from '../../model/film/captions/cue-text.ts';
import type { Locale } from '../../schema/locale.ts';
import { canBeSet } from '../cards/faces.ts';
import { setWords, type SetWords, type Setting } from '../cards/set-words.ts';
import type { FrameLayout, Place } from './frame-layout.ts';

const bone = '#f4efe4';

/** Pixels, the largest first; of Latin letters. */
const sizes = { words: [58, 54, 50, 46, 42, 38, 34], label: [34, 30, 26], title: [60, 54, 48, 42, 36, 30] };

/** Arabic and Chinese signs are small beside Latin letters of the same size. */
const larger: Readonly<Record<string, number>> = { Arab: 1.2, Hans: 1.05 };

/** Pixels around words over which their shadow fades. */
const shadow = 12;

/** What stands above the picture, in the language of the film's words. */
export interface Heading {
  place: string;
  title: string;
}

/** The captions of a film as pictures to be laid over it, each for its time; with them the dusk they stand on, and the title. */
export async function subtitlePlates(
  cues: readonly Cue[],
  { layout, language, heading }: { layout: FrameLayout; language: Locale; heading: Heading },
): Promise<Plate[]> {
  const set = setIn(language);
  const said = cues.filter(({ text }) => text !== '');
  const size = await sizeFor(said.map(wordsOf), layout.words, language);
  const plates: Plate[] = layout.isOverPicture ? [duskOf(layout)] : [];
  if (layout.title) plates.push(...(await headingPlates(heading, layout.title, language)));
  for (const cue of said) {
    const words = await set(wordsOf(cue), { sizes: [size], voice: 'small', ...roomOf(layout.words) });
    const { top, height } = layout.words;
    const { height: tall } = words.raw;
    const from = layout.isOverPicture ? top + height - tall : top;
    plates.push({ ...(await shaded(words, layout.words, from)), start: cue.start, end: cue.end });
  }
  return plates;
}

/** The first words of which our faces lack a letter; nothing where all can be set. */
export const unsettableIn = (cues: readonly Cue[]): string | undefined =>
  cues.map(wordsOf).find((words) => !canBeSet(words.replaceAll('\n', ' ')));

/** A line for each voice; lines an editor broke for a wide picture are broken anew for a narrow one. */
const wordsOf = (cue: Cue): string =>
  sayingsOf(cue)
    .map((saying, index) => `${index === 0 ? '' : saying.goesOn ? ' ' : '\n'}${inOneLine([saying])}`)
    .join('');

/** One size for the whole film, at which every sentence has room: letters that grow and shrink are a flicker. */
async function sizeFor(all: string[], place: Place, language: Locale): Promise<number> {
  const set = setIn(language);
  const scaled = sizes.words.map((size) => Math.round(size * (larger[scriptOf(language)] ?? 1)));
  let size = scaled[0] ?? 0;
  for (const words of all) {
    for (;;) {
      const { raw } = await set(words, { sizes: [size], voice: 'small', ...roomOf(place) });
      const smaller = scaled[scaled.indexOf(size) + 1];
      if ((raw.height <= place.height && raw.width <= place.width) || smaller === undefined) break;
      size = smaller;
    }
  }
  return size;
}

const roomOf = ({ width, height }: Place) => ({ width, height });

/** A line that begins with a Latin name is Arabic all the same, where it is: a mark at its beginning says so. */
function setIn(language: Locale) {
  const script = scriptOf(language);
  const mark = isRightToLeft(script) ? '\u200f' : '\u200e';
  return (words: string, setting: Omit<Setting, 'script' | 'colour' | 'align'>): Promise<SetWords> => {
    const marked = words
      .split('\n')
      .map((line) => mark + line)
      .join('\n');
    return setWords(marked, { script, colour: bone, align: 'centre', ...setting });
  };
}

async function headingPlates({ place, title }: Heading, room: Place, language: Locale): Promise<Plate[]> {
  if (!canBeSet(title) || !canBeSet(place)) return [];
  const set = setIn(language);
  const scale = larger[scriptOf(language)] ?? 1;
  const scaled = (all: readonly number[]) => all.map((size) => Math.round(size * scale));
  const label = await set(place, { sizes: scaled(sizes.label), voice: 'small', width: room.width, height: 50 });
  const height = room.height - label.raw.height - 16;
  const words = await set(title, { sizes: scaled(sizes.title), voice: 'title', width: room.width, height });
  const top = room.top + Math.max(0, room.height - label.raw.height - 16 - words.raw.height);
  return [await shaded(label, room, top), await shaded(words, room, top + label.raw.height + 16)];
}

/** Words in the middle of their place, on a soft shadow of their own. */
async function shaded({ input, raw }: SetWords, place: Place, top: number): Promise<Plate> {
  const [width, height] = [raw.width + 2 * shadow, raw.height + 2 * shadow];
  const edges = { top: shadow, bottom: shadow, left: shadow, right: shadow };
  const alone = sharp(input, { raw });
  const dark = await alone
    .clone()
    .linear([0, 0, 0, 1], [6, 10, 18, 0])
    .extend({ ...edges, background: { r: 6, g: 10, b: 18, alpha: 0 } })
    .blur(5)
    .raw()
    .toBuffer();
  const data = await sharp(dark, { raw: { width, height, channels: 4 } })
    .composite([{ input, raw, top: shadow, left: shadow }])
    .raw()
    .toBuffer();
  const left = Math.round(place.left + (place.width - raw.width) / 2) - shadow;
  return { data, width, height, left, top: Math.round(top) - shadow };
}

/** Night that comes up from below, over the whole width: white can be read on it whatever is under it. */
function duskOf({ frame, words }: FrameLayout): Plate {
  const rise = 220;
  const top = words.top - rise;
  const [width, height] = [frame.width, frame.height - top];
  const data = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) {
    const share = Math.min(1, y / rise);
    const alpha = Math.round(255 * 0.78 * share * share * (3 - 2 * share));
    for (let x = 0; x < width; x++) data.set([6, 10, 18, alpha], 4 * (y * width + x));
  }
  return { data, width, height, left: 0, top };
}
