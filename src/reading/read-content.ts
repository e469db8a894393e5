import { textAt } from './fields/fields.ts';
import { entriesIn, fieldsOf, filesIn, foldersIn, strangeSignIn, textOf, type Entry } from './disk.ts';
import type { ChapterFolder, Content, PostingFolder } from './content.ts';
import { languagesIn } from './languages.ts';
import { faultAt, type Fault } from '../schema/fault.ts';
import { readMapData } from './map-data.ts';
import { ownWordsFiles } from './own-words.ts';
import { mdxText, unreadableText, type MdxText } from './text/mdx-text.ts';
import { readMedia } from './read-media.ts';
import { yamlFile } from './fields/yaml.ts';

/** Reads the folder of content once. Never throws for what an editor did: that becomes issues. */
export function readContent(folder: string): Content {
  const strays: Fault[] = [];
  const yaml = (name: string) => fieldsOf(`${folder}/${name}`, 'Every site has this file: bring it back.', yamlFile);
  const borders = yaml('borders.yaml');
  const site = yaml('site.yaml');
  const languages = languagesIn(site);
  const ofWords = languages.all.map((locale) => `${locale}.json`);

  return {
    folder,
    languages,
    site,
    missions: yaml('missions.yaml'),
    borders,
    ownWords: ownWordsFiles(folder),
    pages: new Map(foldersIn(`${folder}/pages`).map(({ name, path }) => [name, readTexts(path, strays)])),
    postings: foldersIn(`${folder}/postings`).map((entry) => readPosting(entry, strays)),
    ...readMapData(textAt(borders.data, 'data', 'package')),
    strays: [
      ...strays,
      ...entriesIn(`${folder}/words`)
        .filter(({ name }) => !ofWords.includes(name))
        .map((entry) => stray(entry, `Here stand ${ofWords.join(', ')}.`)),
      ...filesIn(`${folder}/postings`).map((entry) => stray(entry, 'Here stand folders, one for each posting.')),
    ],
  };
}

function readPosting({ name: id, path: folder }: Entry, strays: Fault[]): PostingFolder {
  for (const entry of filesIn(folder)) {
    if (entry.name !== 'posting.yaml')
      strays.push(stray(entry, 'Here stand posting.yaml and one folder for each chapter.'));
  }
  return {
    id,
    folder,
    facts: fieldsOf(`${folder}/posting.yaml`, `Make one with: npm run new -- posting ${id}`, yamlFile),
    chapters: foldersIn(folder)
      .filter(({ name }) => name !== 'posting.yaml')
      .map((entry) => readChapter(entry, id, strays)),
  };
}

function readChapter({ name, path: folder }: Entry, posting: string, strays: Fault[]): ChapterFolder {
  const id = `${posting}/${name}`;
  for (const entry of foldersIn(folder)) {
    if (entry.name !== 'media' && entry.name !== 'chapter.yaml' && !entry.name.endsWith('.mdx')) {
      strays.push(stray(entry, 'A chapter has one folder, media.'));
    }
  }
  return {
    id,
    folder,
    facts: fieldsOf(`${folder}/chapter.yaml`, `Make one with: npm run new -- chapter ${id} --language fr`, yamlFile),
    texts: readTexts(folder, strays, ['chapter.yaml']),
    photographs: fieldsOf(
      `${folder}/media/photographs.yaml`,
      'Every chapter has at least the photograph of its opening: see “Photographs” in content/README.md.',
      yamlFile,
    ),
    media: readMedia(`${folder}/media`, strays),
  };
}

/** The texts of a folder, one for each language; whatever else is there is a stray, but for `expected`. */
function readTexts(folder: string, strays: Fault[], expected: string[] = []): MdxText[] {
  const texts: MdxText[] = [];
  for (const entry of entriesIn(folder)) {
    const isText = entry.name.endsWith('.mdx');
    if (isText) {
      const text = textOf(entry.path, '');
      const source = typeof text === 'string' ? (strangeSignIn(entry.path, text) ?? text) : text;
      if (typeof source === 'string') texts.push(mdxText(entry.path, entry.name.slice(0, -4), source));
      else texts.push(unreadableText(entry.path, entry.name.slice(0, -4), source));
    } else if (!entry.isFolder && !expected.includes(entry.name)) {
      strays.push(
        stray(entry, 'Here stand texts, named after their language: fr.mdx. Pictures and films go into media/.'),
      );
    }
  }
  return texts;
}

const stray = ({ path }: Entry, remedy: string): Fault =>
  faultAt(path, undefined, 'Nothing on the site uses this file.', `Move or remove it. ${remedy}`);
