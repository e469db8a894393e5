import { statSync } from 'node:fs';
import { findIssues, type Findings } from '../src/check/checks.ts';
import type { Content } from '../src/reading/content.ts';
import { report } from '../src/check/print.ts';
import { readContent } from '../src/reading/read-content.ts';
import { settingFaults } from './publication.ts';

/** Reads a folder of content and finds everything there is to mend in it. */
export function check(folder: string): Findings & { content: Content } {
  const content = readContent(folder);
  return { content, ...findIssues(content) };
}

/** `node scripts/check.ts [folder] [--strict]`; `--strict` counts what is not published, too. */
function main(words: string[]): number {
  const strict = words.includes('--strict');
  const folder = (words.find((word) => !word.startsWith('-')) ?? 'content').replace(/\/+$/, '') || '/';
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`There is no folder “${folder}” here. Run this in the folder of the project.`);
    return 1;
  }
  const { content, issues, drafts } = check(folder);
  const findings = strict ? { issues: [...issues, ...drafts], drafts: [] } : { issues, drafts };
  console.log(report(content, findings));
  // A build asks this first: better now than when the films are made.
  const faults = settingFaults();
  if (faults.length > 0) console.log(`\n${faults.join('\n')}`);
  return findings.issues.length + faults.length > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
