import { groundOf } from '../media/grounds.ts';
import { filmOnShelf, photographOnShelf } from '../media/shelf.ts';
import type { Chapter } from '../model/story/documentary.ts';

/** A rule for each ground that a picture of these chapters stands on until it arrives. */
export async function groundRules(chapters: readonly Chapter[]): Promise<string[]> {
  const pictures = chapters.flatMap(({ id, film, photographs }) => [
    ...Object.keys(photographs).map((name) => photographOnShelf(id, name).webp),
    ...(film ? [filmOnShelf(id).poster.webp] : []),
  ]);
  const grounds = await Promise.all(pictures.map(groundOf));
  const rules = grounds.map(({ name, colour }) => `.${name}{background:${colour}}`);
  return [...new Set(rules)].sort();
}
