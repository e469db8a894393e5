// Is the HTML of every page right, for two checkers that share no code?
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, inject, test } from 'vitest';
import rules from '../.htmlvalidate.mjs';
import { publishedPages, publishedParts } from './support/pages.ts';

const pages = [...publishedPages(), ...publishedParts()];
/** The reasons stand in .htmlvalidate.mjs: RGAA 1.9, and Safari. */
const meantSo = /^The “(figure|list)” role is unnecessary/;
/** It takes data for a script. No browser does, and none stops it (data-for-machines.test.ts); a page has no script within it. */
const isAboutData = /^Inline script violates Content Security Policy/;
/** The title of a part is below that of the page it is put into. */
const isOfPage = /none of them has a computed heading level of 1/;
const hasJava = spawnSync('java', ['-version']).status === 0;

test('html-validate finds nothing to mend on any page', async () => {
  const checker = new HtmlValidate(new StaticConfigLoader(rules));

  const faults = [];
  for (const { address, html } of pages) {
    const { results } = await checker.validateString(html, address);
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${address}:${line} ${ruleId}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
});

interface NuMessage {
  type: 'error' | 'info' | 'non-document-error';
  url?: string;
  lastLine?: number;
  message: string;
}

test.skipIf(!hasJava)(
  `the Nu checker finds nothing to mend on any page${hasJava ? '' : ' (left out: no Java here)'}`,
  () => {
    const jar = createRequire(import.meta.url)('vnu-jar') as string;
    // It reads the pages where they are served, so that “self” in their policy means what it means to a browser.
    const addresses = pages.map(({ address }) => `${inject('origin')}${address}`);
    const words = ['-Dnu.validator.servlet.allow-forbidden-hosts=true', '-jar', jar, '--stdout', '--format', 'json'];
    const { stdout, stderr } = spawnSync('java', [...words, ...addresses], { encoding: 'utf8', maxBuffer: 1e8 });
    if (!stdout) throw new Error(`The Nu checker said nothing.\n${stderr}`);
    const { messages } = JSON.parse(stdout) as { messages: NuMessage[] };

    const faults = messages
      .filter(({ message }) => !meantSo.test(message) && !isAboutData.test(message))
      .filter(({ message, url = '' }) => !(isOfPage.test(message) && url.endsWith('.htm')))
      .map(({ type, url = '', lastLine, message }) => `${url}:${lastLine} ${type}: ${message}`);
    expect(faults).toEqual([]);
  },
);
