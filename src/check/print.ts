import { allChapters, isUnpublished, type Content } from '../reading/content.ts';
import type { Findings } from './checks.ts';
import { lacking } from './fields/words-are-written.ts';
import type { Fault } from '../schema/fault.ts';
import { printable } from '../reading/printable.ts';

/** What is read on the screen after a check. */
export function report(content: Content, { issues, drafts, unwritten }: Findings): string {
  return [
    ...problems(issues),
    ...headed('Not published, so this stops nothing:', drafts),
    ...headed('Still to be written, which stops nothing:', unwritten),
    ...toTranslate(content),
    issues.length > 0 ? `${count(issues.length, 'problem')} in ${count(filesOf(issues), 'file')}.` : allIsWell(content),
  ].join('\n');
}

/** Each file's problems together, a blank line between files. */
const problems = (issues: Fault[]): string[] =>
  [...Map.groupBy(issues, ({ file }) => file).values()].flatMap((group) => [...group.map(told), '']);

const headed = (heading: string, issues: Fault[]): string[] =>
  issues.length > 0 ? [heading, '', ...problems(issues)] : [];

/** One problem as it is read: file, line, what is wrong; below it, the cure. */
export const told = ({ file, line, problem, remedy }: Fault): string =>
  `${file}${line === undefined ? '' : `:${line}`}  ${printable(problem)}\n    ${printable(remedy)}`;

/** Many problems as they are read, with an empty line after the last. */
export const allTold = (issues: Fault[]): string => [...issues.map(told), ''].join('\n');

const filesOf = (issues: Fault[]): number => new Set(issues.map(({ file }) => file)).size;

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

const allIsWell = (content: Content): string =>
  `${count(content.languages.all.length, 'language')}, ${count(content.postings.length, 'posting')}, ${count(allChapters(content).length, 'chapter')}: nothing to mend.`;

/** The published chapters that lack languages. No fault: a chapter is shown in those it has. */
export const untranslated = (content: Content): { chapter: string; missing: string[] }[] =>
  allChapters(content)
    .filter((chapter) => !isUnpublished(chapter))
    .map(({ id, texts }) => ({
      chapter: id,
      missing: content.languages.all.filter((locale) => !texts.some(({ name }) => name === locale)),
    }))
    .filter(({ missing }) => missing.length > 0);

/** The same as a table. */
function toTranslate(content: Content): string[] {
  const rows = untranslated(content);
  const words = [...lacking(content)].map(([locale, number]) => `${locale} ${number}`);
  const inOther =
    words.length > 0 ? [`Words of the site that are shown in another language: ${words.join(', ')}.`, ''] : [];
  if (rows.length === 0) return inOther;
  const locales = content.languages.all;
  const width = Math.max(...rows.map(({ chapter }) => chapter.length));
  const cell = (text: string) => text.padEnd(4);
  return [
    'Still to be translated (– is missing, + is there):',
    `  ${''.padEnd(width)}  ${locales.map(cell).join('')}`.trimEnd(),
    ...rows.map(({ chapter, missing }) =>
      `  ${chapter.padEnd(width)}  ${locales.map((locale) => cell(missing.includes(locale) ? '–' : '+')).join('')}`.trimEnd(),
    ),
    '',
    ...inOther,
  ];
}
