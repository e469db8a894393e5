import type { Content } from '../reading/content.ts';
import type { Fault } from '../schema/fault.ts';

/**
 * Looks at files one by one; not again at one in which nothing was found before, and which is what it was.
 * @param check what it is called: what it has found is kept under that name
 * @param look may look at the file it is given and at nothing else, but for the languages of the site
 */
export const lookedAt = <Source extends object>(
  { sound }: Content,
  check: string,
  sources: readonly Source[],
  look: (source: Source) => Fault[],
): Fault[] =>
  sources.flatMap((source) => {
    if (sound?.isSound(source, check)) return [];
    const faults = look(source);
    if (faults.length === 0) sound?.note(source, check);
    return faults;
  });
