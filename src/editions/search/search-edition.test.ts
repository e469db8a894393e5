import { describe, expect, it } from 'vitest';
import { Languages } from '../../i18n/languages.ts';
import { ask } from '../../model/search/ask.ts';
import { LanguageIndex } from '../../model/search/language-index.ts';
import { chapterFile, type ShownChapter } from '../../model/search/search-files.ts';
import type { Chapter } from '../../model/story/documentary.ts';
import type { WholeDocumentary } from '../../model/story/whole-documentary.ts';
import type { Tree } from '../../model/story/tree.ts';
import { chapter, inAll, missionsWith } from '../../../testing/content/sample-documentary.ts';
import { searchEdition } from './search-edition.ts';

const scene = (title: string, words: string) => ({
  kind: 'component' as const,
  name: 'Scene',
  attributes: { title },
  children: [{ kind: 'paragraph' as const, children: [{ kind: 'words' as const, text: words }] }],
});

/** A chapter told in French and in Russian, and one in French alone. */
const trees: Readonly<Record<string, Tree>> = {
  'peru/andes fr': [scene('Le mur', 'Un mur.'), scene('L’eau', 'Une rivière descend.')],
  'peru/andes ru': [scene('Стена', 'Стена.'), scene('Вода', 'Река спускается.')],
  'india/palms fr': [scene('La rivière', 'Une rivière.')],
};

function told(): Chapter[] {
  return [chapter('india/palms', ['fr']), chapter('peru/andes', ['fr', 'ru'])];
}

/** As in a build that is the first. */
const nothing = { get: () => undefined, set: () => undefined, save: () => undefined };

const documentaryOf = (chapters: Chapter[]) =>
  ({
    chapters,
    postings: chapters.map(({ posting }) => posting),
    missions: missionsWith('culture', []),
    languages: new Languages({ fr: [], ru: ['fr'] }),
    treeOf: ({ id }: Chapter, language: string) => trees[`${id} ${language}`] ?? [],
    sumOf: ({ id }: Chapter, language: string) => `${id} ${language}`,
    kept: () => nothing,
  }) as unknown as WholeDocumentary;

const href = (address: string) => address;

async function answers(documentary: WholeDocumentary, locale: string, question: string): Promise<string[]> {
  const others = documentary.languages.all.filter((language) => language !== locale);
  const indexes = [locale, ...others].map((language) => {
    const files = searchEdition(documentary, language, href).files();
    return new LanguageIndex(language, (name) => Promise.resolve(JSON.parse(files.get(name) ?? 'null')));
  });
  const { hits } = await ask(question, indexes, () => true);
  const files = searchEdition(documentary, locale, href).files();
  return hits.map(({ chapter: number, index }) => {
    const shown = JSON.parse(files.get(chapterFile(number)) ?? 'null') as ShownChapter;
    return `${shown.address}#${shown.records[index]?.[0] ?? ''}`;
  });
}

describe('the search of a documentary', () => {
  const documentary = documentaryOf(told());

  it('finds a passage in each language it is written in', async () => {
    expect(await answers(documentary, 'fr', 'rivière')).toEqual([
      '/fr/india-fr/palms-fr/#scene-1',
      '/fr/peru-fr/andes-fr/#scene-2',
    ]);
    expect(await answers(documentary, 'ru', 'река')).toEqual(['/ru/peru-ru/andes-ru/#scene-2']);
  });

  it('finds in one language what is asked in another, where it is written in both', async () => {
    expect(await answers(documentary, 'fr', 'река')).toEqual(['/fr/peru-fr/andes-fr/#scene-2']);
    expect(await answers(documentary, 'ru', 'rivière')).toEqual(['/ru/peru-ru/andes-ru/#scene-2']);
  });

  it('has no word of a chapter that is not written in the language', () => {
    const files = searchEdition(documentary, 'ru', href).files();
    expect([...files.keys()].filter((name) => name.startsWith('chapter-'))).toEqual(['chapter-1']);
    expect([...files.values()].join('')).not.toContain('india');
  });

  it('is the same to the byte when it is made anew, and named otherwise when a word changes', () => {
    const { print, files } = searchEdition(documentary, 'fr', href);
    const anew = searchEdition(documentaryOf(told()), 'fr', href);
    expect([...anew.files()]).toEqual([...files()]);
    expect(anew.print).toBe(print);
    const [first, second] = told();
    const changed = documentaryOf([
      first,
      { ...second, places: { lima: { coordinates: [0, 0], name: inAll('Lima') } } },
    ] as Chapter[]);
    expect(searchEdition(changed, 'fr', href).print).not.toBe(print);
  });

  it('answers nothing, and breaks nothing, where no chapter is written', async () => {
    expect(await answers(documentaryOf([]), 'fr', 'rivière')).toEqual([]);
  });
});
