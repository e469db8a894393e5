import type { Content } from '../reading/content.ts';
import { printable } from '../reading/printable.ts';
import type { Fault } from '../schema/fault.ts';
import type { Findings } from './checks.ts';
import { untranslated } from './print.ts';

/** A problem of no file: a setting of whoever publishes. */
type Setting = Pick<Fault, 'problem' | 'remedy'>;

/** All that was found, as JSON: for a program that shows it in its own way. */
export const asJson = (content: Content, findings: Findings, settings: Setting[]): string =>
  JSON.stringify({ ...findings, settings, untranslated: untranslated(content) }, undefined, 2);

/** The same as GitHub takes it: a note at the line of each file, in the changes somebody proposes. */
export const asAnnotations = ({ issues, drafts, unwritten }: Findings, settings: Setting[]): string =>
  [
    ...[...issues, ...settings].map((fault) => annotation('error', fault)),
    ...drafts.map((fault) => annotation('warning', fault)),
    ...unwritten.map((fault) => annotation('notice', fault)),
  ].join('\n');

function annotation(kind: 'error' | 'warning' | 'notice', fault: Setting & Partial<Fault>): string {
  const { file, line, problem, remedy } = fault;
  const place = [
    ...(file === undefined ? [] : [`file=${inProperty(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${inProperty(problem)}`,
  ];
  return `::${kind} ${place.join(',')}::${escaped(remedy)}`;
}

/** Signs that end a line of the format, written as it asks. */
const escaped = (text: string): string => printable(text).replaceAll('%', '%25');

const inProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
