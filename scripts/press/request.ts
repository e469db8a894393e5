import { suggestion } from '../../src/check/closest.ts';
import { mastersOf, type FilmMaster } from '../../src/media/pipeline/masters.ts';
import { chapterNamed, type Chapter, type Documentary } from '../../src/model/story/documentary.ts';
import { allChapters, type Content } from '../../src/reading/content.ts';
import { documentaryOf } from '../../src/reading/documentary.ts';
import { textAt, valueAt } from '../../src/reading/fields/fields.ts';
import type { Locale } from '../../src/schema/locale.ts';

/** What was asked for at the terminal. */
export interface Asked {
  id: string;
  into?: string;
  languages?: string[];
}

/** What is to be made, or why it cannot be, with its cure. */
export type Request =
  { documentary: Documentary; chapter: Chapter; master: FilmMaster; languages: Locale[] } | { refusal: string };

export const usage = `Write: npm run press -- <posting>/<chapter>
    --languages fr,ar   only these, of those the film has captions in
    --into folder       where to put it: press/<posting>/<chapter>/, where nothing is said`;

/** @param words what was typed after `npm run press --` */
export function askedFor(words: readonly string[]): Asked | { refusal: string } {
  const [id, ...options] = words;
  if (id === undefined || id.startsWith('-')) return { refusal: usage };
  const asked: Asked = { id: id.replace(/\/+$/, '') };
  const parts = options.flatMap((option) => (option.startsWith('--') ? option.split('=') : [option]));
  for (let at = 0; at < parts.length; at += 2) {
    const [option, value = ''] = [parts[at], parts[at + 1]];
    if (value === '' || value.startsWith('--')) return { refusal: usage };
    if (option === '--into') asked.into = value;
    else if (option === '--languages') asked.languages = value.split(',').filter((one) => one !== '');
    else return { refusal: usage };
  }
  return asked;
}

/** Looks a chapter up. Whatever keeps it from being handed out is told in a sentence, and another that says what to do. */
export function requestOf({ id, languages }: Asked, content: Content): Request {
  const folders = allChapters(content);
  const folder = folders.find((one) => one.id === id);
  const ids = folders.map((one) => one.id);
  if (!folder) return refused(`There is no chapter “${id}”.`, suggestion(id, ids, 'Write one of those there are:'));
  const state = textAt(folder.facts.data, 'state');
  if (state === 'withdrawn') return refused(`${id} is withdrawn: nothing of it is handed out.`, 'Choose another one.');
  if (state === 'draft') {
    return refused(
      `${id} is a draft: nothing of it is handed out yet.`,
      `Write “state: published” in its chapter.yaml.`,
    );
  }
  if (valueAt(folder.facts.data, 'film') === undefined) {
    return refused(`${id} has no film, and this is what is made of films.`, 'Its pictures and texts are on its page.');
  }
  const master = mastersOf(content).films.find((film) => film.id === id);
  const faults = master ? [master.captions, master.chapters, master.descriptions].flat().flatMap(faultsOf) : [];
  if (!master || faults.length > 0) return refused(`The film of ${id} cannot be handed out as it is.`, seeCheck);
  const there = content.languages.inOrder(master.captions.map(({ locale }) => locale));
  const missing = (languages ?? []).find((language) => !there.includes(language));
  if (missing !== undefined) {
    return refused(
      `The film of ${id} has no captions in “${missing}”.`,
      there.length > 0 ? `It has them in ${there.join(', ')}.` : 'It has none in any language.',
    );
  }
  return published(
    content,
    id,
    master,
    there.filter((one) => languages?.includes(one) ?? true),
  );
}

/** What of a documentary cannot be published, cannot be handed out either. */
function published(content: Content, id: string, master: FilmMaster, languages: Locale[]): Request {
  try {
    const documentary = documentaryOf(content);
    const chapter = chapterNamed(documentary.chapters, id);
    return chapter ? { documentary, chapter, master, languages } : refused(`${id} is not published.`, seeCheck);
  } catch (error) {
    return { refusal: error instanceof Error ? error.message : String(error) };
  }
}

const faultsOf = ({ faults = [] }: FilmMaster['captions'][number]) => faults;

const seeCheck = 'What is wrong with it, says: npm run check';

const refused = (problem: string, remedy: string): { refusal: string } => ({ refusal: `${problem}\n    ${remedy}` });
