import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardName, type Card } from './card.ts';
import { cardDrawer } from './draw.ts';
import { useOwnFaces } from './faces.ts';

/** Where cards are kept between builds. */
export const cardStore = join('.cache', 'cards');

/** Cards drawn at once: as one is set, another is compressed. */
const atOnce = 4;

export interface MadeCards {
  /** The files of all cards, in `store`. */
  names: string[];
  /** How many of them were not there yet. */
  made: number;
}

/**
 * Draws the cards that are not there yet, and takes away those nobody asks for any more. A card that is there is what it
 * would be made again, for its name says all that it is made of.
 * @param cards those with one picture one after the other
 * @param shelf the folder that `/media/` is in
 */
export async function makeCards(cards: readonly Card[], store = cardStore, shelf = 'public'): Promise<MadeCards> {
  mkdirSync(store, { recursive: true });
  useOwnFaces(join(store, 'faces'));
  const byName = new Map(cards.map((card) => [cardName(card), card]));
  const missing = [...byName].filter(([name]) => !existsSync(join(store, name)));
  const draw = cardDrawer(shelf);
  for (let first = 0; first < missing.length; first += atOnce) {
    await Promise.all(
      missing.slice(first, first + atOnce).map(async ([name, card]) => {
        // Whole or not at all, whatever stops the work.
        const draft = join(store, `${name}.${process.pid}.draft`);
        writeFileSync(draft, await draw(card));
        renameSync(draft, join(store, name));
      }),
    );
  }
  for (const entry of readdirSync(store, { withFileTypes: true })) {
    if (entry.isFile() && !byName.has(entry.name)) rmSync(join(store, entry.name));
  }
  return { names: [...byName.keys()], made: missing.length };
}
