import type { Cue } from './captions/captions.ts';

/** Characters a second: what a voice says, and what an eye reads that also looks at a picture. */
const paces: Record<string, { said: number; read: number }> = {
  zh: { said: 4, read: 4 },
  ar: { said: 11, read: 10 },
  ru: { said: 13, read: 11 },
};
const usual = { said: 14, read: 12 };

const paceOf = (lang: string) => paces[lang.split('-')[0] ?? ''] ?? usual;

/** Seconds a voice needs, about, at the speed of the film. @param speed 1 is that of the film */
export const sayingTime = (text: string, lang: string, speed = 1): number =>
  (0.4 + text.length / paceOf(lang).said) / speed;

/** Seconds it takes to find a text on a picture and to read it. */
export const readingTime = (text: string, lang: string): number => Math.max(2.5, 1.2 + text.length / paceOf(lang).read);

/**
 * The description to be told now, as the film came from one moment to another: of several the last, for what was seen
 * before it is gone.
 */
export const dueDescription = (cues: readonly Cue[], from: number, now: number): Cue | undefined =>
  cues.findLast(({ start }) => start > from && start <= now);

/** A voice that has just begun or is about to end is let be. */
const breath = 0.2;

/**
 * The moment until which nobody speaks and nothing else is described; this very moment, where somebody does.
 * @param spoken what is said in the film; not known, somebody may speak at any moment
 */
export function quietUntil(spoken: readonly Cue[] | undefined, descriptions: readonly Cue[], now: number): number {
  if (!spoken) return now;
  const voice = spoken.find(({ end, isOnScreen }) => !isOnScreen && end > now + breath);
  const next = descriptions.find(({ start }) => start > now);
  return Math.max(now, Math.min(voice?.start ?? Infinity, next?.start ?? Infinity));
}
