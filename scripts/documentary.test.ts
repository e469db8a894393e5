import { afterEach, expect, test } from 'vitest';
import { inFolder } from '../testing/content/told-about.ts';
import { translator } from '../src/i18n/messages.ts';
import { layOver } from '../src/i18n/own-words.ts';
import { documentary, memoryModule, speakOwnWords } from './documentary.ts';

afterEach(() => layOver({}));

const ownWords = { 'words/fr.json': '{ "gallery.close": "Refermer" }' };
const watcher = () => {
  const files: string[] = [];
  return { files, addWatchFile: (file: string) => void files.push(file) };
};

test('a command speaks the words of its documentary', () => {
  inFolder(ownWords, (folder) => speakOwnWords(folder));
  expect(translator('fr')('gallery.close')).toBe('Refermer');
  expect(translator('de')('gallery.close')).toBe('Schließen');
});

test('a documentary without words of its own speaks those of the machine', () => {
  inFolder({}, (folder) => speakOwnWords(folder));
  expect(translator('fr')('gallery.close')).toBe('Fermer');
});

test('a build is given them in the file that waits for them, and in no other', () => {
  const file = `${process.cwd()}/src/i18n/own-words.ts`;
  const own = watcher();
  inFolder(ownWords, (folder) => {
    const plugin = documentary('/', folder);
    expect(plugin.transform.call(own, 'code();', file)).toBe('code();\nlayOver({"fr":{"gallery.close":"Refermer"}});');
    expect(plugin.transform.call(own, 'code();', `${process.cwd()}/src/i18n/words.ts`)).toBeUndefined();
  });
  expect(own.files.some((path) => path.endsWith('/words/fr.json'))).toBe(true);
});

test('two sites of one host keep nothing under one name', () => {
  const named = (base: string) =>
    inFolder({}, (folder) =>
      documentary(base, folder).load.call(watcher(), `${process.cwd()}/src/model/memory-name.ts`),
    );
  expect(named('/')).toBe('export const memoryName = "example";\nexport const memoryPlace = "";');
  expect(named('/docs/')).toBe('export const memoryName = "example";\nexport const memoryPlace = "/docs";');
  expect(memoryModule('other', '/docs/')).not.toBe(memoryModule('example', '/docs/'));
});
