// Share cards: what services show where a page is shared. Draws those that are not in .cache/cards/ yet and puts all into
// dist/cards/. `build` runs it after the pages, which name them. `node scripts/cards.ts [folder]`.
import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cardsOf } from '../src/editions/cards/cards-of.ts';
import { cardStore, makeCards } from '../src/editions/cards/make.ts';
import { documentaryOf } from '../src/reading/documentary.ts';
import { readKeptContent } from '../src/reading/kept/kept-content.ts';
import { speakOwnWords } from './documentary.ts';

speakOwnWords();
const target = join(process.argv[2] ?? 'dist', 'cards');
const { names, made } = await makeCards(cardsOf(documentaryOf(readKeptContent('content'))));
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const name of names) put(join(cardStore, name), join(target, name));
console.log(`Share cards: ${names.length}; made now: ${made}.`);

/** A file in a second place: the same file where the disk can do that, for of ten thousand none needs to be written twice. */
function put(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
