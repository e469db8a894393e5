import { typeset } from '../../i18n/typography.ts';
import type { Languages } from '../../i18n/languages.ts';
import { filmOnShelf } from '../../media/shelf.ts';
import { transcriptOf } from '../../model/film/captions/transcript.ts';
import { filmLanguage } from '../../model/film/film-language.ts';
import { clockOf } from '../../model/film/moment.ts';
import type { Kind } from '../../model/search/search-files.ts';
import { textIn, type Chapter } from '../../model/story/documentary.ts';
import type { WholeDocumentary } from '../../model/story/whole-documentary.ts';
import type { Tree } from '../../model/story/tree.ts';
import type { Locale } from '../../schema/locale.ts';
import { passagesIn } from './passages.ts';

/** Something that is found: a passage, a photograph, a sentence of a film. */
export interface SearchRecord {
  kind: Kind;
  /** What it is in every language: records of the same key are the same thing. */
  key: string;
  /** Its part of the chapter’s address: `scene-3`, `photo-2`, `t=83`; empty for the chapter itself. */
  hash: string;
  /** What it is called there: the title of a scene, a moment of a film. */
  name: string;
  words: string;
  /** The language of its words, which may be one that stands in. */
  language: Locale;
  /** What else it is found by, and what counts more than its words. */
  also: string;
  titles: string;
}

/** Everything of a chapter that is found by a reader of a language it is written in. */
export const recordsOf = (
  chapter: Chapter,
  locale: Locale,
  { languages, treeOf }: Pick<WholeDocumentary, 'languages' | 'treeOf'>,
): SearchRecord[] => [
  ...textRecords(chapter, treeOf(chapter, locale), locale, languages),
  ...pictureRecords(chapter, locale, languages),
  ...filmRecords(chapter, locale, languages),
];

function textRecords(chapter: Chapter, tree: Tree, locale: Locale, languages: Languages): SearchRecord[] {
  const { title, summary } = textIn(chapter, locale);
  const { posting, places } = chapter;
  const names = [posting.name, posting.post.name, ...Object.values(places).map(({ name }) => name)];
  const also = names.map((name) => languages.said(name, locale).text).join('\n');
  const of = { kind: 'text' as const, language: locale };
  return [
    { ...of, key: '', hash: '', name: '', words: summary, also, titles: title },
    ...passagesIn(tree).map(({ hash, title: name, words }) => ({
      ...of,
      ...{ key: hash, hash, words, titles: name, also: '' },
      name,
    })),
  ].map((record) => ({ ...record, words: typeset(record.words, locale) }));
}

/** Where a photograph stands on the page: in the gallery, else in its scene, else at the top. */
function pictureRecords(chapter: Chapter, locale: Locale, languages: Languages): SearchRecord[] {
  const { gallery } = textIn(chapter, locale);
  return Object.values(chapter.photographs).map(({ name, alt, caption, credit, place }) => {
    const inGallery = gallery.indexOf(name) + 1;
    const said = languages.said(caption, locale);
    const also = [credit, place].map((words) => languages.said(words, locale).text).join('\n');
    const seen = languages.said(alt, locale).text;
    return {
      kind: 'picture',
      key: `photo ${name}`,
      hash: inGallery > 0 ? `photo-${inGallery}` : '',
      name: languages.said(place, locale).text,
      words: typeset([said.text, seen].join(' '), said.language),
      language: said.language,
      also,
      titles: '',
    };
  });
}

/** Each second at which a sentence begins has an address of its own; captions of all languages have the same moments. */
function filmRecords({ id, film }: Chapter, locale: Locale, languages: Languages): SearchRecord[] {
  if (!film) return [];
  const { captions } = filmOnShelf(id);
  const language = filmLanguage(captions, locale, film.language, languages);
  if (language === undefined) return [];
  const cues = captions[language]?.cues ?? [];
  const sentences = transcriptOf({ captions: cues, chapters: [], descriptions: [] }).flatMap((part) => part.sentences);
  const bySecond = Map.groupBy(sentences, ({ start }) => Math.floor(start));
  return [...bySecond].map(([second, said]) => ({
    kind: 'film',
    key: `t=${second}`,
    hash: `t=${second}`,
    name: clockOf(second),
    words: typeset(said.map(({ text }) => text).join(' '), language),
    language,
    also: '',
    titles: '',
  }));
}
