import { isRightToLeft, scriptOf } from '../../i18n/scripts.ts';
import type { Plate } from '../../media/kitchen/press/plate.ts';
import { sayingsOf, type Cue } from '../../model/film/captions/captions.ts';
import { inOneLine } from '../../model/film/captions/cue-text.ts';
import type { Locale } from '../../schema/locale.ts';
import { canBeSet } from '../cards/faces.ts';
import { setWords, type SetWords, type Setting } from '../cards/set-words.ts';
import type { FrameLayout, Place } from './frame-layout.ts';
import { duskOf, shaded } from './shade.ts';

const bone = '#f4efe4';

/** Pixels, the largest first; of Latin letters. */
const sizes = { words: [58, 54, 50, 46, 42, 38, 34], label: [34, 30, 26], title: [60, 54, 48, 42, 36, 30] };

/** Arabic and Chinese signs are small beside Latin letters of the same size. */
const larger: Readonly<Record<string, number>> = { Arab: 1.2, Hans: 1.05 };

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
  const said = cues.filter(({ text }) => text !== '');
  const size = await sizeFor(said, layout.words, language);
  const plates: Plate[] = layout.isOverPicture ? [duskOf(layout)] : [];
  if (layout.title) plates.push(...(await headingPlates(heading, layout.title, language)));
  for (const cue of said) {
    const words = await setCue(cue, size, layout.words, language);
    const { top, height } = layout.words;
    const { height: tall } = words.raw;
    const from = layout.isOverPicture ? top + height - tall : top;
    plates.push({ ...(await shaded(words, layout.words, from)), start: cue.start, end: cue.end });
  }
  return plates;
}

/** The first words of which our faces lack a letter; nothing where all can be set. */
export const unsettableIn = (cues: readonly Cue[]): string | undefined =>
  cues.map((cue) => wordsOf(cue)).find((words) => !canBeSet(words.replaceAll('\n', ' ')));

/** Its words, a line for each voice. @param lines those of the editor are kept, or one is made of them */
const wordsOf = (cue: Cue, lines: 'kept' | 'joined' = 'joined'): string =>
  sayingsOf(cue)
    .map((saying, index) => {
      const before = index === 0 ? '' : saying.goesOn ? ' ' : '\n';
      return before + (lines === 'kept' ? saying.text : inOneLine([saying]));
    })
    .join('');

/** Wider than any line is. */
const noEdge = { width: 8000, height: 8000 };

/** The lines an editor broke for a wide picture, where they have room in a narrow one; else they are broken anew. */
async function setCue(cue: Cue, size: number, { width, height }: Place, language: Locale): Promise<SetWords> {
  const set = setIn(language);
  const kept = await set(wordsOf(cue, 'kept'), { sizes: [size], voice: 'said', ...noEdge });
  if (kept.raw.width <= width && kept.raw.height <= height) return kept;
  return set(wordsOf(cue), { sizes: [size], voice: 'said', width, height });
}

/** One size for the whole film, at which every sentence has room: letters that grow and shrink are a flicker. */
async function sizeFor(all: readonly Cue[], place: Place, language: Locale): Promise<number> {
  const scaled = sizes.words.map((size) => Math.round(size * (larger[scriptOf(language)] ?? 1)));
  let [size = 0, ...smaller] = scaled;
  for (const cue of all) {
    for (;;) {
      const { raw } = await setCue(cue, size, place, language);
      const next = smaller[0];
      if ((raw.height <= place.height && raw.width <= place.width) || next === undefined) break;
      [size, smaller] = [next, smaller.slice(1)];
    }
  }
  return size;
}

/** A line that begins with a Latin name is Arabic all the same, where it is: a mark at its beginning says so. */
function setIn(language: Locale) {
  const script = scriptOf(language);
  const mark = isRightToLeft(script) ? '\u200f' : '\u200e';
  return (words: string, setting: Omit<Setting, 'script' | 'colour' | 'align'>): Promise<SetWords> => {
    const marked = words
      .split('\n')
      .map((line) => mark + (script === 'Hans' ? withWholeWords(line) : line))
      .join('\n');
    return setWords(marked, { script, colour: bone, align: 'centre', ...setting });
  };
}

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });

/** Chinese may be broken after any sign, but reads better where a word ends: a joiner within words says where it does not. */
const withWholeWords = (line: string): string =>
  Array.from(chinese.segment(line), ({ segment, isWordLike }) =>
    isWordLike ? Array.from(segment).join('\u2060') : segment,
  ).join('');

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
