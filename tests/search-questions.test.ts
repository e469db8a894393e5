// Does the search find what readers ask for, in their language, in its first three answers?
import { globSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { writtenChapters } from './support/chapters.ts';
import { askSite, bytesOf } from './support/questions/asked.ts';
import { acrossLanguages } from './support/questions/across-languages.ts';
import { inOwnLanguage, type AskedQuestion } from './support/questions/in-own-language.ts';

const folder = inject('folder');
const chapters = writtenChapters();

/** The addresses that answer a question. @param places parts of the address of a chapter; of the chapter itself, none */
const expectedIn = (locale: string, ids: string, places: string): string[] =>
  ids.split(' ').flatMap((id) => {
    const address = chapters.find((chapter) => chapter.id === id && chapter.locale === locale)?.address ?? '';
    return places.split(' ').map((place) => `${address}#${place}`);
  });

const first = 3;

/** They are asked of the demonstration: of another documentary nobody has asked any yet. */
const isAsked = chapters.some(({ id }) => id === 'peru/andes');

describe.runIf(isAsked).each([
  ['in the reader’s language', inOwnLanguage],
  ['across languages and letters, or with a slip', acrossLanguages],
] as const)('a question %s', (_, asked: Record<string, AskedQuestion[]>) => {
  const all = Object.entries(asked).flatMap(([locale, questions]) =>
    questions.map(([question, chapter, places]) => ({ locale, question, chapter, places })),
  );
  test.each(all)(
    '$locale: “$question” is answered by the first three',
    async ({ locale, question, chapter, places }) => {
      const { answers } = await askSite(locale, question, first);
      const expected = expectedIn(locale, chapter, places);
      expect(
        answers.some((answer) => expected.includes(answer)),
        answers.join('\n'),
      ).toBe(true);
    },
  );
});

test('there are a hundred questions at least, a dozen in each language, and twenty across', () => {
  const own = Object.values(inOwnLanguage).map((questions) => questions.length);
  const across = Object.values(acrossLanguages).flat().length;
  expect(Math.min(...own)).toBeGreaterThanOrEqual(12);
  expect(across).toBeGreaterThanOrEqual(20);
  expect(own.reduce((sum, count) => sum + count, across)).toBeGreaterThanOrEqual(100);
});

test('the first answer to each of them costs no more than 45 kB, all of it together', async () => {
  const [script = ''] = globSync('assets/answering.*.js', { cwd: folder });
  const asked = [inOwnLanguage, acrossLanguages].flatMap((all) =>
    Object.entries(all).flatMap(([locale, questions]) => questions.map(([question]) => ({ locale, question }))),
  );
  const costs = await Promise.all(
    asked.map(async ({ locale, question }) => {
      // As many as are shown at once, of three chapters at most.
      const { files } = await askSite(locale, question, 10);
      const chapters = files.filter((file) => file.includes('/chapter-')).slice(0, 3);
      const others = files.filter((file) => !file.includes('/chapter-'));
      return { question, bytes: [script, ...others, ...chapters].reduce((sum, file) => sum + bytesOf(file), 0) };
    }),
  );
  expect(costs.length).toBeGreaterThan(100);
  expect(costs.filter(({ bytes }) => bytes > 45_000)).toEqual([]);
});
