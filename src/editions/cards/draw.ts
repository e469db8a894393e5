import { isRightToLeft, scriptOf } from '../../i18n/scripts.ts';
import { rgbOf } from './by-day.ts';
import { cardSize, type Card } from './card.ts';
import { larger, wordsOf } from './card-words.ts';
import { drawGround, type Setting } from './ground.ts';
import { drawTallCard, drawTallGround } from './draw-tall.ts';
import { laidOn, type PlacedWords } from './laid-on.ts';
import { setWords, type SetWords } from './set-words.ts';

const { width, height } = cardSize;
const ink = '#1b2030';

/** Pixels of the line at the edge where reading begins, in the posting’s colour. */
const barWidth = 14;

/** Pixels kept clear around the words. */
const margin = 76;

/** The room of each part of the words, and its sizes. */
const room = {
  label: { width: 640, height: 84, sizes: [32, 28, 24, 20] },
  title: { width: 640, height: 318, sizes: [92, 84, 76, 68, 60, 52, 46, 40, 34, 28, 24] },
  quote: { width: 660, height: 318, sizes: [76, 68, 60, 54, 48, 43, 38, 34, 30, 27, 24, 21, 18, 15] },
  under: { width: 600, height: 84, sizes: [30, 27, 24, 21, 18] },
  foot: { width: 420, height: 108, sizes: [26, 23, 20, 17] },
};

/** Between the label and the title, and between a sentence and who said it. */
const gap = 30;
const wideGap = 40;

/** Gives the ground of a card whose title goes from the right or not, or is not there. */
type Grounds = (setting: Omit<Setting, 'shelf'>) => Promise<Buffer>;

/**
 * Draws cards, each as a JPEG; those that share a picture one after the other share its drawing, too.
 * @param shelf the folder that `/media/` is in
 */
export function cardDrawer(shelf: string): (card: Card) => Promise<Buffer> {
  const last = new Map<string, { key: string; ground: Promise<Buffer> }>();
  const lastOr = (shape: string, made: unknown, draw: () => Promise<Buffer>): Promise<Buffer> => {
    const key = JSON.stringify(made);
    const known = last.get(shape);
    if (known?.key === key) return known.ground;
    const ground = draw();
    last.set(shape, { key, ground });
    return ground;
  };
  return (card) => {
    const { scene, accent, shape } = card;
    if (shape)
      return drawTallCard(
        card,
        shape,
        lastOr(shape, [scene, accent], () => drawTallGround(card, shape, shelf)),
      );
    return drawCard(card, (setting) =>
      lastOr('card', [scene, accent, setting], () => drawGround(card, { shelf, ...setting })),
    );
  };
}

/** Words that our faces have no signs for are left out; where that is the title, the place stands for it. */
async function drawCard(card: Card, groundFor: Grounds): Promise<Buffer> {
  const { title, label, under, foot } = wordsOf(card);
  const rtl = isRightToLeft(scriptOf(title?.language ?? card.locale));
  const isQuote = card.under !== undefined;
  const ground = await groundFor({ isRightToLeft: rtl, isBare: !title, isNarrow: isQuote });
  const at = (set: SetWords, top: number): PlacedWords => ({
    ...set,
    top: Math.round(top),
    left: rtl ? width - margin - set.raw.width : margin,
  });
  const bar = { width: barWidth, left: rtl ? width - barWidth : 0, colour: rgbOf(card.accent.night) };
  const words: PlacedWords[] = [];
  let top = margin;
  if (label !== undefined) {
    const set = await setWords(label, settingOf('label', card.locale, card.accent.day));
    words.push(at(set, top));
    top += set.raw.height + gap;
  }
  let bottom = height - margin;
  if (foot !== undefined) {
    const set = await setWords(foot, settingOf('foot', card.locale, ink));
    bottom -= set.raw.height;
    words.push(at(set, bottom));
  }
  const below = under === undefined ? undefined : await setWords(under, settingOf('under', card.language, ink));
  if (title) {
    const setting = settingOf(isQuote ? 'quote' : 'title', title.language, ink);
    // A sentence has all the room that the others leave.
    const left = bottom - top - (below ? below.raw.height + wideGap : 0) - 2 * gap;
    const set = await setWords(title.text, isQuote ? { ...setting, height: left } : setting);
    words.push(at(set, top));
    top += set.raw.height + wideGap;
  }
  if (below) words.push(at(below, top));
  return laidOn(ground, cardSize, { bar, words, quality: 80 });
}

function settingOf(part: keyof typeof room, language: string, colour: string) {
  const script = scriptOf(language);
  const { sizes, ...space } = room[part];
  const isLarge = part === 'title' || part === 'quote';
  const scale = isLarge ? 1 : (larger[script] ?? 1);
  const voice = isLarge ? ('title' as const) : ('small' as const);
  return { ...space, sizes: sizes.map((size) => Math.round(size * scale)), script, voice, colour };
}
