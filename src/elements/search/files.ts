import { chapterFile, factsFile, type Facts, type ShownChapter } from '../../model/search/search-files.ts';

const asked = new Map<string, Promise<unknown>>();

/** A file of the search, read once. @throws where it does not arrive; it may be asked for again then */
export function searchFile(folder: string, name: string): Promise<unknown> {
  const address = `${folder}${name}.json`;
  const file = asked.get(address) ?? fetched(address);
  asked.set(address, file);
  file.catch(() => asked.delete(address));
  return file;
}

async function fetched(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} did not arrive.`);
  return answer.json();
}

/** @param number of the chapter */
export const shownChapter = (folder: string, number: number): Promise<ShownChapter> =>
  searchFile(folder, chapterFile(number)) as Promise<ShownChapter>;

export const searchFacts = (folder: string): Promise<Facts> => searchFile(folder, factsFile) as Promise<Facts>;
