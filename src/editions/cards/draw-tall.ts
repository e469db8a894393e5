import { join } from 'node:path';
import sharp from 'sharp';
import { isRightToLeft, scriptOf } from '../../i18n/scripts.ts';
import { byDay, rgbOf, type Rgb } from './by-day.ts';
import { paper, shapes, type Card, type Shape } from './card.ts';
import { larger, wordsOf } from './card-words.ts';
import { laidOn, type PlacedWords } from './laid-on.ts';
import { setWords } from './set-words.ts';

const ink = '#1b2030';

/** Pixels of the line at the edge where reading begins, in the posting’s colour. */
const barWidth = 16;

/** Pixels kept clear at both sides of the words. */
const margin = 84;

/** Between two parts of the words. */
const gap = 26;

/**
 * Where the picture ends, over how many pixels it comes out of the paper, and between which lines the words stand. Of a
 * vertical picture networks cover the lowest fifth.
 */
const places = {
  square: { picture: 640, veil: 260, top: 590, bottom: 1010 },
  vertical: { picture: 1180, veil: 420, top: 1040, bottom: 1550 },
};

const sizes = {
  label: [38, 34, 30, 26],
  title: [104, 96, 88, 80, 72, 64, 56, 50, 44, 38, 32],
  foot: [28, 25, 22, 19],
};

/** Draws a picture for networks: the place above, by day, and below it on paper where it is, its title and whose it is. */
export async function drawTallCard(card: Card, shape: Shape, ground: Promise<Buffer>): Promise<Buffer> {
  const { width, height } = shapes[shape];
  const { top, bottom } = places[shape];
  const words = wordsOf(card);
  const rtl = isRightToLeft(scriptOf(words.title?.language ?? card.locale));
  const column = width - 2 * margin;
  const part = (text: string | undefined, kind: keyof typeof sizes, language: string, most: number, colour: string) => {
    const script = scriptOf(language);
    const scale = kind === 'title' ? 1 : (larger[script] ?? 1);
    const scaled = sizes[kind].map((size) => Math.round(size * scale));
    const voice = kind === 'title' ? ('title' as const) : ('small' as const);
    return text === undefined
      ? undefined
      : setWords(text, { sizes: scaled, script, voice, colour, width: column, height: most });
  };
  const label = await part(words.label, 'label', card.locale, 60, card.accent.day);
  const foot = await part(words.foot, 'foot', card.locale, 84, ink);
  const taken = [label, foot].reduce((sum, one) => sum + (one ? one.raw.height + gap : 0), 0);
  const { title: said } = words;
  const title = said && (await part(said.text, 'title', said.language, bottom - top - taken, ink));

  const placed: PlacedWords[] = [];
  const place = (set: NonNullable<typeof title>, at: number) =>
    placed.push({ ...set, top: Math.round(at), left: rtl ? width - margin - set.raw.width : margin });
  if (foot) place(foot, bottom - foot.raw.height);
  // Title and place stand at the foot of the picture: a short title leaves no hole below it.
  const room = bottom - top - taken - (title?.raw.height ?? 0);
  let at = top + Math.max(0, room / 2);
  if (label) place(label, at);
  at += label ? label.raw.height + gap : 0;
  if (title) place(title, at);
  const bar = { width: barWidth, left: rtl ? width - barWidth : 0, colour: rgbOf(card.accent.night) };
  return laidOn(await ground, { width, height }, { bar, words: placed, quality: 86 });
}

/** The picture, the nearer to the words the paler, and paper. */
export async function drawTallGround({ scene, accent }: Card, shape: Shape, shelf: string): Promise<Buffer> {
  if (scene.kind === 'journey') throw new Error('A picture for networks shows one place.');
  const { width, height } = shapes[shape];
  const { picture: tall, veil } = places[shape];
  const under = rgbOf(paper);
  const data = await sharp(join(shelf, scene.src))
    .resize({ width, height: tall, position: { left: 'left', middle: 'centre', right: 'right' }[scene.focus] })
    .flatten({ background: paper })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  if (scene.kind === 'plate') byDay(data, under, rgbOf(accent.day));
  return fading(data, under, { width, height, tall, veil });
}

function fading(
  picture: Buffer,
  under: Rgb,
  { width, height, tall, veil }: Record<'width' | 'height' | 'tall' | 'veil', number>,
): Buffer {
  const out = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    const part = Math.min(1, Math.max(0, (tall - y) / veil));
    const share = part * part * (3 - 2 * part);
    for (let at = 3 * width * y; at < 3 * width * (y + 1); at++) {
      const paperThere = under[at % 3] ?? 0;
      out[at] = share > 0 ? paperThere + share * ((picture[at] ?? 0) - paperThere) : paperThere;
    }
  }
  return out;
}
