import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fieldsOf } from '../src/reading/disk.ts';
import { namesIn, valueAt } from '../src/reading/fields/fields.ts';
import { yamlFile } from '../src/reading/fields/yaml.ts';
import { isLanguageTag } from '../src/schema/values/language-tag.ts';
import { documentaryLanguages } from './documentary.ts';
import { chapterFiles } from './new/chapter-files.ts';
import { newDocumentary } from './new/documentary.ts';
import type { Outcome } from './new/outcome.ts';
import { postingFiles } from './new/posting-files.ts';

const usage = `Write one of:
    npm run new -- documentary "Its name"
    npm run new -- posting <posting>
    npm run new -- chapter <posting>/<chapter> --language fr`;

/**
 * Makes the files of a posting or a chapter. Never overwrites, and makes nothing where anything is wrong.
 * @param words what was typed after `npm run new --`
 * @param today the day written into the files: `2026-11-22`
 */
export function makeNew(words: readonly string[], folder: string, today: string): Outcome {
  const [what, name, ...options] = words;
  if (what === 'posting' && name !== undefined && options.length === 0) return newPosting(name, folder);
  if (what === 'chapter' && name !== undefined) return newChapter(name, options, folder, today);
  return { refusal: usage };
}

const read = (folder: string, name: string): unknown => fieldsOf(join(folder, name), '', yamlFile).data;

/** The missions this documentary names. */
const missionsOf = (folder: string): string[] => namesIn(read(folder, 'missions.yaml'));

const isName = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);

const badName = (name: string): Outcome => ({
  refusal: `“${name}” cannot be the name of a folder here. Use lower-case letters a–z, digits and single hyphens: “five-cities”.`,
});

function newPosting(name: string, folder: string): Outcome {
  if (!isName(name)) return badName(name);
  return write(
    join(folder, 'postings', name),
    postingFiles(
      missionsOf(folder),
      namesIn(valueAt(read(folder, 'site.yaml'), 'posts')),
      documentaryLanguages(folder).source,
    ),
    `Fill in its lines, then: npm run new -- chapter ${name}/<chapter>`,
  );
}

function newChapter(id: string, options: readonly string[], folder: string, today: string): Outcome {
  const languages = documentaryLanguages(folder);
  const language = languageIn(options) ?? languages.source;
  if (!isLanguageTag(language)) {
    return {
      refusal: `“${language}” is not the code of a language. After --language, write one of ${languages.all.join(', ')}, or that of another: “ka” for Georgian.`,
    };
  }
  const [posting = '', name, ...more] = id.split('/');
  if (name === undefined || more.length > 0) {
    return { refusal: `“${id}” does not say where. Write <posting>/<chapter>: “peru/andes”.` };
  }
  if (!isName(posting)) return badName(posting);
  if (!isName(name)) return badName(name);
  if (name === 'media') return { refusal: '“media” is the name of the folder for pictures. Choose another one.' };
  if (!existsSync(join(folder, 'postings', posting, 'posting.yaml'))) {
    return { refusal: `There is no posting “${posting}” yet. First: npm run new -- posting ${posting}` };
  }
  return write(
    join(folder, 'postings', posting, name),
    chapterFiles(name, language, today, missionsOf(folder), languages.all),
    `Write ${language}.mdx, put opening.jpg into media/, and ask: npm run check`,
  );
}

/** `--language fr` and `--language=fr`; none where nothing is said; the stray word where it is something else. */
function languageIn(options: readonly string[]): string | undefined {
  const [first, second, ...more] = options.flatMap((option) => option.split('='));
  if (first === undefined) return undefined;
  return first === '--language' && more.length === 0 ? (second ?? '') : first;
}

function write(folder: string, files: Record<string, string>, next: string): Outcome {
  if (existsSync(folder)) return { refusal: `${folder} exists already. Nothing was changed.` };
  const made = Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    return path;
  });
  return { made, next };
}

/** A question at the terminal; none where nobody sits at one. */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(question);
  lines.close();
  return answer;
}

if (import.meta.main) {
  const [what, ...words] = process.argv.slice(2);
  const outcome =
    what === 'documentary'
      ? await newDocumentary(words, 'content', process.stdin.isTTY ? ask : undefined)
      : makeNew(process.argv.slice(2), 'content', new Date().toISOString().slice(0, 10));
  if ('refusal' in outcome) {
    console.error(outcome.refusal);
    process.exitCode = 1;
  } else {
    console.log(['Made:', ...outcome.made.map((path) => `    ${path}`), outcome.next].join('\n'));
  }
}
