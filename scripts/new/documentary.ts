import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { givenName } from '../../src/schema/values/given-name.ts';
import { documentaryName } from '../../src/schema/site.ts';
import { documentaryFiles } from './documentary-files.ts';
import { firstLanguages } from './first-words.ts';
import type { Outcome } from './outcome.ts';

/** Asks whoever sits at the terminal; absent where nobody does. */
export type Ask = (question: string) => Promise<string>;

const usage = 'Write: npm run new -- documentary "Its name" [--languages fr,en] [--id its-name] [--yes]';

/** What of `content/` is not of one documentary alone: the editors' guide, and on which position the maps rest. */
const stays = ['README.md', 'borders.yaml'];

/**
 * Takes the documentary out of a folder of content, and puts an empty one there. What was there stays in the history of
 * git: where it would not, nothing is changed.
 * @param words what was typed after `npm run new -- documentary`
 */
export async function newDocumentary(words: readonly string[], folder: string, ask?: Ask): Promise<Outcome> {
  const said = understood(words);
  if ('refusal' in said) return said;
  const lost = whatGitWouldLose(folder);
  if (lost !== undefined) return { refusal: lost };

  const name = (said.name ?? (await ask?.('What is your documentary called? ')))?.trim();
  if (name === undefined) return { refusal: usage };
  const fault = documentaryName.safeParse(name).error?.issues[0]?.message;
  if (fault !== undefined) return { refusal: `“${name}” cannot be its name. ${fault}` };
  const id = said.id ?? idOf(name);
  if (!givenName.safeParse(id).success) {
    return {
      refusal: `“${id}” cannot be what the site calls itself. After --id, write lower-case letters a–z, digits and hyphens, a letter first.`,
    };
  }
  const languages = said.languages ?? [...firstLanguages];
  const unknown = languages.find((one) => !firstLanguages.includes(one));
  if (unknown !== undefined) {
    return {
      refusal: `“${unknown}” cannot be one of its first languages. After --languages, write some of ${firstLanguages.join(',')}; others are added in site.yaml, with a file of words.`,
    };
  }
  if (!said.yes && !ask)
    return { refusal: 'Nobody is here to be asked, and nothing was changed. To go on unasked: --yes' };
  if (!said.yes && !/^(?:y|yes|o|oui)$/i.test((await ask?.(warning(name, folder)))?.trim() ?? '')) {
    return { refusal: 'Nothing was changed.' };
  }
  return { made: replaced(folder, documentaryFiles(name, id, languages)), next };
}

interface Wish {
  name?: string;
  id?: string;
  languages?: string[];
  yes: boolean;
}

function understood(words: readonly string[]): Wish | { refusal: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        yes: { type: 'boolean', short: 'y', default: false },
        id: { type: 'string' },
        languages: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    if (more.length > 0) return { refusal: `Put the whole name between quotes. ${usage}` };
    return {
      ...(name !== undefined && { name }),
      ...(values.id !== undefined && { id: values.id }),
      ...(values.languages !== undefined && { languages: [...new Set(values.languages.split(','))] }),
      yes: values.yes,
    };
  } catch {
    return { refusal: usage };
  }
}

/** Why what is in the folder could not be brought back; nothing where it could. */
function whatGitWouldLose(folder: string): string | undefined {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (!existsSync(folder)) return `There is no folder “${folder}” here. Run this in the folder of the project.`;
  const inside = git('rev-parse', '--is-inside-work-tree');
  // Without git itself there is no answer at all.
  if (inside.status !== 0 || inside.stdout.trim() !== 'true') {
    return `${folder} is in no git repository: what it holds now could not be brought back. Take a clone, or: git init && git add . && git commit`;
  }
  const changed = git('status', '--porcelain', '--untracked-files=all', '--', '.').stdout.trim().split('\n');
  if (changed[0] === '') return undefined;
  return [
    `${folder} holds changes that git does not know yet; they would be lost. Commit them first, or put them away.`,
    ...changed.slice(0, 5).map((line) => `    ${line.trim().replace(/^\S+\s+/, '')}`),
    ...(changed.length > 5 ? [`    and ${changed.length - 5} more`] : []),
  ].join('\n');
}

/** `Les Îles du Nord` calls itself `les-iles-du-nord`; nothing where there are no letters a–z. */
const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');

const warning = (name: string, folder: string): string =>
  `This takes all postings, pages and words out of ${folder}/, and begins an empty documentary there, “${name}”.
What is there now stays in the history of git. Go on? (yes, no) `;

function replaced(folder: string, files: Record<string, string>): string[] {
  const old = readdirSync(folder).filter((name) => !name.startsWith('.') && !stays.includes(name));
  for (const name of old) rmSync(join(folder, name), { recursive: true });
  for (const [name, written] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), written);
  }
  return [...new Set(Object.keys(files).map((name) => name.replace(/\/.*/, '/')))].map((name) => join(folder, name));
}

const next = `What stands in these files says what belongs there. “npm run check” lists what is still to be written.
content/borders.yaml is as it was: it says on which position the maps rest. Read it, for you will answer for it.
Then: npm run new -- posting <posting>`;
