import { locales } from '../schema/locale.ts';
import { allChapters, isUnpublished, type Content } from '../reading/content.ts';
import type { Findings } from './checks.ts';
import type { Fault } from '../schema/fault.ts';
import { printable } from '../reading/printable.ts';

/** What is read on the screen after a check. */
export function report(content: Content, { issues, drafts }: Findings): string {
  return [
    ...problems(issues),
    ...(drafts.length > 0 ? ['Not published, so this stops nothing:', '', ...problems(drafts)] : []),
    ...toTranslate(content),
    issues.length > 0 ? `${count(issues.length, 'problem')} in ${count(filesOf(issues), 'file')}.` : allIsWell(content),
  ].join('\n');
}

/** Each file's problems together, a blank line between files. */
const problems = (issues: Fault[]): string[] =>
  [...Map.groupBy(issues, ({ file }) => file).values()].flatMap((group) => [...group.map(told), '']);

/** One problem as it is read: file, line, what is wrong; below it, the cure. */
export const told = ({ file, line, problem, remedy }: Fault): string =>
  `${file}${line === undefined ? '' : `:${line}`}  ${printable(problem)}\n    ${printable(remedy)}`;

/** Many problems as they are read, with an empty line after the last. */
export const allTold = (issues: Fault[]): string => [...issues.map(told), ''].join('\n');

const filesOf = (issues: Fault[]): number => new Set(issues.map(({ file }) => file)).size;

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

const allIsWell = (content: Content): string =>
  `${count(locales.length, 'language')}, ${count(content.postings.length, 'posting')}, ${count(allChapters(content).length, 'chapter')}: nothing to mend.`;

/** Which chapters lack which languages. No fault: a chapter is shown in those it has. */
function toTranslate(content: Content): string[] {
  const rows = allChapters(content)
    .filter((chapter) => !isUnpublished(chapter))
    .map(({ id, texts }) => ({ id, has: locales.map((locale) => texts.some(({ name }) => name === locale)) }))
    .filter(({ has }) => has.includes(false));
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ id }) => id.length));
  const cell = (text: string) => text.padEnd(4);
  return [
    'Still to be translated (– is missing, + is there):',
    `  ${''.padEnd(width)}  ${locales.map(cell).join('')}`.trimEnd(),
    ...rows.map(({ id, has }) =>
      `  ${id.padEnd(width)}  ${has.map((there) => cell(there ? '+' : '–')).join('')}`.trimEnd(),
    ),
    '',
  ];
}
