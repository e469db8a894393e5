/** When a sentence is heard, in seconds. */
export interface Heard {
  start: number;
  end: number;
}

/** Seconds a sentence stays marked after its end, so that nothing flickers between two that follow each other. */
const lingers = 1;

/**
 * Which of some sentences, in the order of the film, is heard at a moment: the last one begun, while it is heard and a
 * little longer. −1 where there is none.
 */
export const spokenAt = (sentences: readonly Heard[], moment: number): number => {
  const index = sentences.findLastIndex(({ start }) => start <= moment);
  const sentence = sentences[index];
  return sentence && moment < sentence.end + lingers ? index : -1;
};

/**
 * How far a box must be scrolled so that a part of it can be read with some words around it.
 * @param part from the top of what is now seen of the box, in pixels
 * @returns pixels, down or, negative, up; 0 where the part is well in sight
 */
export function scrollNeeded(part: { top: number; bottom: number }, boxHeight: number): number {
  const margin = boxHeight / 6;
  if (part.top >= margin && part.bottom <= boxHeight - margin) return 0;
  return part.top - boxHeight / 3;
}
