import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findIssues, type Findings } from '../src/check/checks.ts';
import { suggestion } from '../src/check/closest.ts';
import { report } from '../src/check/print.ts';
import { asAnnotations, asJson } from '../src/check/print-for-machines.ts';
import type { Content } from '../src/reading/content.ts';
import { readKeptContent } from '../src/reading/kept/kept-content.ts';
import { settingFaults, settingsTold } from './publication.ts';

/** Reads a folder of content and finds everything there is to mend in it. */
export function check(folder: string): Findings & { content: Content } {
  const content = readKeptContent(folder);
  const found = findIssues(content);
  content.sound?.save();
  return { content, ...found };
}

const formats = ['text', 'json', 'github'] as const;

interface Wish {
  folder: string;
  /** What is not published, and what is not written yet, counts as well. */
  strict: boolean;
  format: (typeof formats)[number];
}

/** What was typed after `npm run check --`; or a sentence on what cannot be. */
function wishOf(words: string[]): Wish | string {
  const options = { strict: { type: 'boolean' }, format: { type: 'string' } } as const;
  const { values, positionals, tokens } = parseArgs({ args: words, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option' && !Object.hasOwn(options, token.name)) {
      const known = Object.keys(options).map((name) => `--${name}`);
      return `“${token.rawName}” is no option here. ${suggestion(token.rawName, known, 'The options are')}`;
    }
  }
  if (typeof values.strict === 'string') return 'After “--strict” stands nothing.';
  const wanted = values.format ?? 'text';
  const format = formats.find((one) => one === wanted);
  if (!format) return `After “--format” stands one of ${formats.join(', ')}.`;
  const [folder = 'content', ...more] = positionals;
  if (more.length > 0) return 'One folder is checked at a time.';
  return { folder: folder.replace(/\/+$/, '') || '/', strict: values.strict ?? false, format };
}

/** `node scripts/check.ts [folder] [--strict] [--format text|json|github]`; with 1, something is to be mended. */
function main(words: string[]): number {
  const wish = wishOf(words);
  if (typeof wish === 'string') {
    console.error(wish);
    return 1;
  }
  if (!statSync(wish.folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`There is no folder “${wish.folder}” here. Run this in the folder of the project.`);
    return 1;
  }
  const { content, ...found } = check(wish.folder);
  const findings = wish.strict
    ? { issues: [...found.issues, ...found.drafts, ...found.unwritten], drafts: [], unwritten: [] }
    : found;
  // A build asks this first: better now than when the films are made.
  const faults = settingFaults();
  if (wish.format === 'json') console.log(asJson(content, findings, faults));
  else if (wish.format === 'github') process.stdout.write(`${asAnnotations(findings, faults)}\n`.trimStart());
  else console.log([report(content, findings), ...settingsTold(faults)].join('\n'));
  return findings.issues.length + faults.length > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
