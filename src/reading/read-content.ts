import { textAt } from './fields/fields.ts';
import { entriesIn, filesIn, foldersIn, type Entry } from './disk.ts';
import type { ChapterFolder, Content, PostingFolder } from './content.ts';
import { languagesIn } from './languages.ts';
import { faultAt, type Fault } from '../schema/fault.ts';
import { readMapData } from './map-data.ts';
import { ownWordsFiles } from './own-words.ts';
import type { MdxText } from './text/mdx-text.ts';
import { plainReader, type Reader } from './reader.ts';
import { readMedia } from './read-media.ts';

/** Reads the folder of content once. Never throws for what an editor did: that becomes issues. */
export function readContent(folder: string, reader: Reader = plainReader): Content {
  const strays: Fault[] = [];
  const yaml = (name: string) => reader.fields(`${folder}/${name}`, 'Every site has this file: bring it back.');
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
    pages: new Map(foldersIn(`${folder}/pages`).map(({ name, path }) => [name, readTexts(path, { reader, strays })])),
    postings: foldersIn(`${folder}/postings`).map((entry) => readPosting(entry, { reader, strays })),
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

/** Who reads the files, and where to put what is wrong with a folder. */
interface Reading {
  reader: Reader;
  strays: Fault[];
}

function readPosting({ name: id, path: folder }: Entry, reading: Reading): PostingFolder {
  for (const entry of filesIn(folder)) {
    if (entry.name !== 'posting.yaml')
      reading.strays.push(stray(entry, 'Here stand posting.yaml and one folder for each chapter.'));
  }
  return {
    id,
    folder,
    facts: reading.reader.fields(`${folder}/posting.yaml`, `Make one with: npm run new -- posting ${id}`),
    chapters: foldersIn(folder)
      .filter(({ name }) => name !== 'posting.yaml')
      .map((entry) => readChapter(entry, id, reading)),
  };
}

function readChapter({ name, path: folder }: Entry, posting: string, reading: Reading): ChapterFolder {
  const { reader, strays } = reading;
  const id = `${posting}/${name}`;
  for (const entry of foldersIn(folder)) {
    if (entry.name !== 'media' && entry.name !== 'chapter.yaml' && !entry.name.endsWith('.mdx')) {
      strays.push(stray(entry, 'A chapter has one folder, media.'));
    }
  }
  return {
    id,
    folder,
    facts: reader.fields(`${folder}/chapter.yaml`, `Make one with: npm run new -- chapter ${id} --language fr`),
    texts: readTexts(folder, reading, ['chapter.yaml']),
    photographs: reader.fields(
      `${folder}/media/photographs.yaml`,
      'Every chapter has at least the photograph of its opening: see “Photographs” in content/README.md.',
    ),
    media: readMedia(`${folder}/media`, strays),
  };
}

/** The texts of a folder, one for each language; whatever else is there is a stray, but for `expected`. */
function readTexts(folder: string, { reader, strays }: Reading, expected: string[] = []): MdxText[] {
  const texts: MdxText[] = [];
  for (const entry of entriesIn(folder)) {
    const isText = entry.name.endsWith('.mdx');
    if (isText) {
      texts.push(reader.text(entry.path, entry.name.slice(0, -4)));
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
