import type { MapData } from './map-data.ts';
import type { Cue } from '../model/film/captions/captions.ts';
import type { Languages } from '../i18n/languages.ts';
import type { Locale } from '../schema/locale.ts';
import { isLanguageTag } from '../schema/values/language-tag.ts';
import type { FileKind } from '../schema/file-kind.ts';
import { textAt, type DataFile } from './fields/fields.ts';
import type { Fault } from '../schema/fault.ts';
import type { Sound } from './kept/sound.ts';
import type { Told } from './kept/told.ts';
import type { MdxText } from './text/mdx-text.ts';

/** Everything an editor wrote, read once, as plain data. */
export interface Content {
  /** How the folder is called where the command was run: `content`. */
  folder: string;
  /** Those `site.yaml` declares; the machine's own, where it declares none that can be read. */
  languages: Languages;
  site: DataFile;
  missions: DataFile;
  borders: DataFile;
  /** Words of the interface that this documentary says in its own way; most say none. */
  ownWords: Map<Locale, DataFile>;
  /** Fixed pages by name: `about`. */
  pages: Map<string, MdxText[]>;
  postings: PostingFolder[];
  /** The installed map data that `borders.yaml` names; absent where there is none of that name. */
  mapData?: MapData;
  /** Files that cannot be read, are missing, or have no business where they are. */
  strays: Fault[];
  /** What the checks have found before; absent where nothing is kept. */
  sound?: Sound;
  /** What was found out of the texts before; absent where nothing is kept. */
  told?: Told;
}

export interface PostingFolder {
  /** The name of its folder: `peru`. */
  id: string;
  /** `content/postings/peru` */
  folder: string;
  facts: DataFile;
  chapters: ChapterFolder[];
}

export interface ChapterFolder {
  /** `peru/andes` */
  id: string;
  /** `content/postings/peru/andes` */
  folder: string;
  facts: DataFile;
  texts: MdxText[];
  photographs: DataFile;
  media: MediaFile[];
}

/** A file in `media/`, other than `photographs.yaml`. */
export interface MediaFile {
  /** `content/postings/peru/andes/media/relief.jpg` */
  file: string;
  /** `relief.jpg` */
  name: string;
  /** What it is by its first bytes. */
  kind: FileKind;
  bytes: number;
  /** What a file of timed text says; absent where it is none by its name. */
  cues?: Cue[];
  /** The line on which each cue's timing stands. */
  cueLines?: number[];
  /** Why some of it cannot be read, or would not be read as it was written. */
  faults?: Fault[];
}

export const allChapters = (content: Content): ChapterFolder[] => content.postings.flatMap(({ chapters }) => chapters);

/** Texts of chapters and of fixed pages. */
export const allTexts = (content: Content): MdxText[] => [
  ...allChapters(content).flatMap(({ texts }) => texts),
  ...[...content.pages.values()].flat(),
];

export const stateOf = ({ facts }: ChapterFolder): string | undefined => textAt(facts.data, 'state');

/** A chapter that says that it is not to be seen. One that cannot be read is taken for published. */
export const isUnpublished = (chapter: ChapterFolder): boolean =>
  ['draft', 'withdrawn'].includes(stateOf(chapter) ?? '');

/** Folders and files whose problems harm no reader: unpublished chapters, and postings with nothing else. */
export const unpublishedPlaces = ({ postings }: Content): string[] =>
  postings.flatMap(({ facts, chapters }) => [
    ...chapters.filter(isUnpublished).map(({ folder }) => `${folder}/`),
    ...(chapters.every(isUnpublished) ? [facts.file] : []),
  ]);

/** The language a file is written in, from its name: `fr.mdx`. */
export const localeNamed = (name: string): Locale | undefined => (isLanguageTag(name) ? name : undefined);

/** The names of the photographs a chapter has entries for. */
export const photographNames = ({ photographs }: ChapterFolder): string[] =>
  typeof photographs.data === 'object' && photographs.data !== null ? Object.keys(photographs.data) : [];
