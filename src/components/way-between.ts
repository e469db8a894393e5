import type { Formats } from '../i18n/formats.ts';
import type { Translate } from '../i18n/messages.ts';
import { bearingBetween, windOf } from '../model/sphere/bearing.ts';
import { distanceBetween } from '../model/sphere/distance.ts';
import type { Posting } from '../model/story/documentary.ts';
import type { Words } from '../schema/locale.ts';

/** How the pages of a language speak. */
interface Speech {
  say: (words: Words) => string;
  t: Translate;
  format: Formats;
}

/** “From Algiers to Tbilisi: 3,600 km, to the east-north-east”; nothing between two chapters of one posting. */
export function wayBetween(from: Posting, to: Posting, { say, t, format }: Speech): string | undefined {
  if (from.id === to.id) return undefined;
  const [start, end] = [from.post.coordinates, to.post.coordinates];
  return t('journey.way', {
    from: format.fromCity(say(from.post.city)),
    to: format.toCity(say(to.post.city)),
    distance: format.distance(distanceBetween(start, end)),
    wind: t(`wind.${windOf(bearingBetween(start, end))}`),
  });
}
