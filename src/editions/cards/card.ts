import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { UnsettledLines } from '../../schema/borders.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Coordinates } from '../../schema/values/place.ts';

/**
 * All that a share card is made of: what services show where a page is shared. Two cards that are made of the same are one
 * file, and nothing else is seen on it (draw.ts).
 */
export interface Card {
  /** The language of its title, which may be another than that of the buttons. */
  language: Locale;
  /** The language of its small words: that of the buttons. */
  locale: Locale;
  /** What stands above the title: “Lima, Pérou”. Empty on the card of the site. */
  label: string;
  title: string;
  /** Who said what the title says, where that is a sentence: “Jean Filliozat, indologue”. No other card has it. */
  under?: string;
  /** Whose page it is: the name of the site and what it is. */
  foot: string;
  /** The posting's colour, by night and on paper: `#d9825b`. */
  accent: { night: string; day: string };
  /** What is seen beside the words. */
  scene: Plate | Journey;
  /** The shape of a picture for networks; a card has none. */
  shape?: Shape;
}

/** Pictures that are shared as they are, by the shape networks show. */
export const shapes = { square: { width: 1080, height: 1080 }, vertical: { width: 1080, height: 1920 } } as const;

export type Shape = keyof typeof shapes;

/** A photograph or plate. */
export interface Plate {
  kind: 'photograph' | 'plate';
  /** Its file on the shelf, whose name changes with what is in it: `/media/relief-1a2b/1280.webp`. */
  src: string;
  /** What must stay in sight. */
  focus: 'left' | 'middle' | 'right';
}

/** The map of the whole journey. */
export interface Journey {
  kind: 'journey';
  stops: { at: Coordinates; colour: string }[];
  lines: UnsettledLines;
}

/** What words stand on. */
export const paper = '#f4efe4';

/** Pixels. */
export const cardSize = { width: 1200, height: 630 };

/** Changed whenever a card of the same words would look otherwise. */
const recipe = 'card 2';

/** Where the faces are that cards are set in. Pages have others (styles/fonts), which no library but a browser reads. */
export const facesFolder = 'src/editions/cards/faces';

let faces: string | undefined;

function facesHash(): string {
  if (faces !== undefined) return faces;
  const hash = createHash('sha256');
  for (const name of readdirSync(facesFolder).sort()) hash.update(readFileSync(`${facesFolder}/${name}`));
  return (faces = hash.digest('hex'));
}

/** The file of a card, named by all that it is made of: what is there under its name is never out of date. */
export const cardName = (card: Card): string =>
  `${createHash('sha256')
    .update(JSON.stringify([recipe, facesHash(), card]))
    .digest('hex')
    .slice(0, 16)}.jpg`;

/** Where a card is served, from the root of the site: `/cards/1a2b3c4d5e6f7a8b.jpg`. */
export const cardAddress = (card: Card): string => `/cards/${cardName(card)}`;
