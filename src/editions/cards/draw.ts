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
  foot: { width: 420, height: 108, sizes: [26, 23, 20, 17] },
};

/** Between the label and the title. */
const gap = 30;

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
  const { title, label, foot } = wordsOf(card);
  const rtl = isRightToLeft(scriptOf(title?.language ?? card.locale));
  const ground = await groundFor(card, { isRightToLeft: rtl, isBare: !title });
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
  if (title) layers.push(at(await setWords(title.text, settingOf('title', title.language, ink)), top));
  if (foot !== undefined) {
    const set = await setWords(foot, settingOf('foot', card.locale, ink));
    layers.push(at(set, height - margin - set.raw.height));
  }
  return sharp(ground, { raw: { width, height, channels: 3 } })
    .composite(layers)
    .jpeg({ quality: 80 })
    .toBuffer();
}

function settingOf(part: keyof typeof room, language: string, colour: string) {
  const script = scriptOf(language);
  const { sizes, ...space } = room[part];
  const scale = part === 'title' ? 1 : (larger[script] ?? 1);
  const voice = part === 'title' ? ('title' as const) : ('small' as const);
  return { ...space, sizes: sizes.map((size) => Math.round(size * scale)), script, voice, colour };
}
