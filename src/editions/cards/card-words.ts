import type { Card } from './card.ts';
import { canBeSet } from './faces.ts';

/** Arabic and Chinese signs are small beside Latin letters of the same size. */
export const larger: Readonly<Record<string, number>> = { Arab: 1.25, Hans: 1.1 };

/** What can be set of the words of a card. */
export function wordsOf({ title, label, under = '', foot, language, locale }: Card) {
  const set = (words: string) => (words !== '' && canBeSet(words) ? words : undefined);
  const [ofPlace, ofSite] = [set(label), set(foot)];
  if (set(title) !== undefined) {
    return { title: { text: title, language }, label: ofPlace, under: set(under), foot: ofSite };
  }
  return { title: ofPlace === undefined ? undefined : { text: ofPlace, language: locale }, foot: ofSite };
}
