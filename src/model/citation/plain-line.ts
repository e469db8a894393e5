/** Breaks of lines, with the blanks around them. */
const breaks = /\s*[\r\n]+\s*/g;

/** The spaces of printers, which programs for citations set by their own rules, or cannot set at all. */
const printersSpaces = /[\u00a0\u2009\u202f]/g;

/** Marks of direction: nothing is shown of them, and a search for the words beside them would miss. */
const marksOfDirection = /[\u200e\u200f\u2066-\u2069]/g;

/** A text as a field of a file of citations: one line, its spaces those of a keyboard. */
export const plainLine = (text: string): string =>
  text.replace(breaks, ' ').replace(printersSpaces, ' ').replace(marksOfDirection, '').trim();
