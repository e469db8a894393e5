// What a documentary says of itself that the machine's own files wait for: its words of the interface, and the name under
// which a browser keeps things. A build has it put into the two files that wait for it; a command asks for the words.
import { fileURLToPath } from 'node:url';
import type { Languages } from '../src/i18n/languages.ts';
import { layOver } from '../src/i18n/own-words.ts';
import { fieldsOf } from '../src/reading/disk.ts';
import { textAt } from '../src/reading/fields/fields.ts';
import { yamlFile } from '../src/reading/fields/yaml.ts';
import { embed, type Embed } from '../src/schema/embed.ts';
import { languagesIn } from '../src/reading/languages.ts';
import { readOwnWords } from '../src/reading/own-words.ts';

/** The languages of a documentary, for a command that reads nothing else of it. */
export const documentaryLanguages = (folder = 'content'): Languages =>
  languagesIn(fieldsOf(`${folder}/site.yaml`, '', yamlFile));

/** Who may show its films within pages of their own; nobody, where its `site.yaml` does not say it, or not in order. */
export const documentaryEmbed = (folder = 'content'): Embed | undefined =>
  embed.safeParse((fieldsOf(`${folder}/site.yaml`, '', yamlFile).data as { embed?: unknown } | null)?.embed).data;

/** For a command, before it says a word: lays what `content/words/` says over the machine's words. */
export const speakOwnWords = (folder = 'content'): void => layOver(readOwnWords(folder));

/**
 * The two halves of each name a browser keeps something under; two sites on one host differ in the one or the other.
 * @param id what the site calls itself: `destinations`
 * @param base the folder it is published in, between slashes: of `/docs/` the second half is `/docs`
 */
export const memoryModule = (id: string, base: string): string =>
  [
    `export const memoryName = ${JSON.stringify(id)};`,
    `export const memoryPlace = ${JSON.stringify(base.replace(/\/$/, ''))};`,
  ].join('\n');

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url)).replaceAll('\\', '/');
const ownWordsModule = source('i18n/own-words.ts');
const memoryNameModule = source('model/memory-name.ts');

/** The same for Vite, in `astro.config.mjs` and for the tests of the built site. @param base between slashes */
export function documentary(base: string, folder = 'content') {
  const watched = (...names: string[]) => names.map((name) => `${process.cwd()}/${folder}/${name}`);
  return {
    name: 'documentary',
    enforce: 'pre' as const,
    load(this: { addWatchFile: (file: string) => void }, id: string) {
      if (id !== memoryNameModule) return undefined;
      for (const file of watched('site.yaml')) this.addWatchFile(file);
      const { data } = fieldsOf(`${folder}/site.yaml`, '', yamlFile);
      return memoryModule(textAt(data, 'id') ?? 'documentary', base);
    },
    transform(this: { addWatchFile: (file: string) => void }, code: string, id: string) {
      if (id !== ownWordsModule) return undefined;
      const own = readOwnWords(folder);
      for (const file of watched(...Object.keys(own).map((locale) => `words/${locale}.json`))) this.addWatchFile(file);
      return `${code}\nlayOver(${JSON.stringify(own)});`;
    },
  };
}
