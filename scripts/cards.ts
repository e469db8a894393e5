// Share cards: what services show where a page is shared. Draws those that are not in .cache/cards/ yet and puts all into
// dist/cards/. `node scripts/cards.ts [folder]`. With `--wait` it draws while the pages are made, and waits for whoever has
// started it to say that they are there (build.ts): a build of pages empties their folder first.
import { once } from 'node:events';
import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cardsOf } from '../src/editions/cards/cards-of.ts';
import { cardStore, makeCards } from '../src/editions/cards/make.ts';
import { documentaryOf } from '../src/reading/documentary.ts';
import { readKeptContent } from '../src/reading/kept/kept-content.ts';
import { speakOwnWords } from './documentary.ts';

const words = process.argv.slice(2);
const target = join(words.find((word) => !word.startsWith('-')) ?? 'dist', 'cards');
const isToWait = words.includes('--wait') && process.connected;
const told = isToWait ? once(process, 'message') : undefined;

speakOwnWords();
const { names, made } = await makeCards(cardsOf(documentaryOf(readKeptContent('content'))));
await told;
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const name of names) put(join(cardStore, name), join(target, name));
console.log(`Share cards: ${names.length}; made now: ${made}.`);
if (process.connected) process.disconnect();

/** A file in a second place: the same file where the disk can do that, for of ten thousand none needs to be written twice. */
function put(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
