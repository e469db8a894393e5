/** One kind of space, and no marks of direction: what a reader does not tell apart. */
export const plain = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

/** Every sentence an editor wrote in MDX, as the reader should find it: paragraphs, list items, and titles of components. */
export function sentencesIn(mdx: string): string[] {
  const attributes = [...mdx.matchAll(/<(\w+)([^>]*)>/g)].flatMap(([, , written = '']) =>
    [...written.matchAll(/\b(title|ask|value|year|source)="([^"]*)"/g)].map(([, , value = '']) => value),
  );
  const blocks = mdx
    .replace(/<\/?Foreign\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n\n')
    .split(/\n\n+|\n(?=- )/)
    .map((block) => block.replace(/^(- |#+ )/, ''));
  return [...blocks.map(withoutMarks), ...attributes].map(plain).filter(Boolean);
}

/** `*garúa*` and `[the study](https://…)` as they are read. */
const withoutMarks = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*?([^*]+)\*\*?/g, '$1')
    .replace(/`([^`]+)`/g, '$1');

/** The addresses an editor linked to. */
export const linksIn = (mdx: string): string[] =>
  [...mdx.matchAll(/\]\((https:[^)\s]+)\)|href="([^"]+)"/g)].map(([, inline, attribute]) => inline ?? attribute ?? '');

/** The names of the photographs placed in the text, the gallery's among them. */
export const photographsIn = (mdx: string): string[] => [
  ...new Set(
    [...mdx.matchAll(/<(?:Photograph|Gallery)[^>]*\bnames?="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  ),
];
