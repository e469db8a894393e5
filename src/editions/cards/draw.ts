import sharp, { type OverlayOptions } from 'sharp';
import { isRightToLeft, scriptOf } from '../../i18n/scripts.ts';
import { cardSize, type Card } from './card.ts';
import { larger, wordsOf } from './card-words.ts';
import { drawGround, type Setting } from './ground.ts';
import { drawTallCard } from './draw-tall.ts';
import { setWords, type SetWords } from './set-words.ts';

const { width, height } = cardSize;
const ink = '#1b2030';

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
type Grounds = (card: Card, setting: Omit<Setting, 'shelf'>) => Promise<Buffer>;

/**
 * Draws cards, each as a JPEG; those that share a picture one after the other share its drawing, too.
 * @param shelf the folder that `/media/` is in
 */
export function cardDrawer(shelf: string): (card: Card) => Promise<Buffer> {
  let last: { key: string; ground: Promise<Buffer> } | undefined;
  return (card) =>
    card.shape
      ? drawTallCard(card, card.shape, shelf)
      : drawCard(card, (of, setting) => {
          const key = JSON.stringify([of.scene, of.accent, setting]);
          if (last?.key !== key) last = { key, ground: drawGround(of, { shelf, ...setting }) };
          return last.ground;
        });
}

/** Words that our faces have no signs for are left out; where that is the title, the place stands for it. */
async function drawCard(card: Card, groundFor: Grounds): Promise<Buffer> {
  const { title, label, under, foot } = wordsOf(card);
  const rtl = isRightToLeft(scriptOf(title?.language ?? card.locale));
  const isQuote = card.under !== undefined;
  const ground = await groundFor(card, { isRightToLeft: rtl, isBare: !title, isNarrow: isQuote });
  const at = ({ input, raw }: SetWords, top: number): OverlayOptions => ({
    input,
    raw,
    top: Math.round(top),
    left: rtl ? width - margin - raw.width : margin,
  });
  const bar = { width: 14, height, channels: 3 as const, background: card.accent.night };
  const layers: OverlayOptions[] = [{ input: { create: bar }, top: 0, left: rtl ? width - bar.width : 0 }];
  let top = margin;
  if (label !== undefined) {
    const set = await setWords(label, settingOf('label', card.locale, card.accent.day));
    layers.push(at(set, top));
    top += set.raw.height + gap;
  }
  let bottom = height - margin;
  if (foot !== undefined) {
    const set = await setWords(foot, settingOf('foot', card.locale, ink));
    bottom -= set.raw.height;
    layers.push(at(set, bottom));
  }
  const below = under === undefined ? undefined : await setWords(under, settingOf('under', card.language, ink));
  if (title) {
    const setting = settingOf(isQuote ? 'quote' : 'title', title.language, ink);
    // A sentence has all the room that the others leave.
    const left = bottom - top - (below ? below.raw.height + wideGap : 0) - 2 * gap;
    const set = await setWords(title.text, isQuote ? { ...setting, height: left } : setting);
    layers.push(at(set, top));
    top += set.raw.height + wideGap;
  }
  if (below) layers.push(at(below, top));
  return sharp(ground, { raw: { width, height, channels: 3 } })
    .composite(layers)
    .jpeg({ quality: 80 })
    .toBuffer();
}

function settingOf(part: keyof typeof room, language: string, colour: string) {
  const script = scriptOf(language);
  const { sizes, ...space } = room[part];
  const isLarge = part === 'title' || part === 'quote';
  const scale = isLarge ? 1 : (larger[script] ?? 1);
  const voice = isLarge ? ('title' as const) : ('small' as const);
  return { ...space, sizes: sizes.map((size) => Math.round(size * scale)), script, voice, colour };
}
