/** What is wrong with a part of Markdown that the guide does not teach, and what to do. */
export type Advice = [problem: string, remedy: string];

/** Marks that mark nothing: they would be shown as they are. @param words of a text, or of an attribute */
export function markAdvice(words: string): Advice | undefined {
  const [mark] = /\]\(|\[\^|\*\*+/.exec(words) ?? [];
  if (mark === undefined) return undefined;
  if (mark === '[^') return footnoteAdvice(mark);
  return mark === ']('
    ? ['“](” belongs to no link: a bracket is missing, or one too many.', 'A link is written [words](https://…).']
    : [`“${mark}” stresses nothing here, and would be shown.`, 'Write *word*, with one star on each side.'];
}

/** A footnote: no page has a foot. */
export function footnoteAdvice(written: string): Advice {
  return [`“${short(written)}” would become a footnote.`, 'Say it in the sentence, or name the page under <Sources>.'];
}

/** Stars around a part of a word: nobody stresses it. */
export function withinWordAdvice(written: string): Advice {
  const [sign = ''] = written;
  return [
    `“${short(written)}” is stressed within a word, and its signs would not be shown.`,
    `Write “\\${sign}” where the sign is meant; stress whole words: *word*.`,
  ];
}

/** The first line of what was written, as far as it finds it again. */
export const short = (written: string): string => {
  const [line = ''] = written.trim().split('\n');
  return line.length > 50 ? `${line.slice(0, 50)}…` : line;
};
