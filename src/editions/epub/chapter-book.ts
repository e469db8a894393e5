import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { formats } from '../../i18n/formats.ts';
import type { Languages } from '../../i18n/languages.ts';
import { translator } from '../../i18n/messages.ts';
import { filmOnShelf } from '../../media/shelf.ts';
import { filmLanguage } from '../../model/film/film-language.ts';
import { textIn, type Chapter } from '../../model/story/documentary.ts';
import type { Tree } from '../../model/story/tree.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Site } from '../../schema/site.ts';
import style from './book.css?raw';
import { filmPage } from './film-page.ts';
import { lengthOf, overlayOf } from './overlay.ts';
import { packageDocument, type BookFile } from './package-document.ts';
import { figuresOf, platesOf } from './plates.ts';
import { textOf } from './text.ts';
import { escaped, xhtmlPage } from './xhtml.ts';

/** Bytes a book weighs at most: what a telephone on a slow line fetches in a quarter of a minute. */
export const mostBytes = 2_500_000;

/** What pages and styles of a book take, beside sound and pictures. */
const words = 150_000;

/** What a book needs to know beside its chapter. */
export interface BookShop {
  /** Its text in that language. */
  tree: Tree;
  site: Site;
  languages: Languages;
  /** The whole address of the chapter in that language. */
  address: string;
}

/** The chapters that can be taken along as a book: which, says `site.yaml`. @param chapters all of them */
export function chaptersWithBook(chapters: readonly Chapter[], { epub = 'journey', journey }: Site): Chapter[] {
  if (epub === 'all') return [...chapters];
  return epub === 'none' ? [] : chapters.filter(({ id }) => journey.includes(id));
}

const published = (src: string): Uint8Array => new Uint8Array(readFileSync(join('public', src)));

/** No book tells when it was made: the same chapter gives the same bytes. */
const noTime = '1980-01-01T00:00:00';

/**
 * A chapter as a book (EPUB 3.3): its text with its photographs, and its film in words, where the sentence that is heard is
 * marked. What plays or moves is on the site, and the book leads there.
 */
export function chapterBook(
  chapter: Chapter,
  language: Locale,
  { tree, site, languages, address }: BookShop,
): Uint8Array {
  const text = textIn(chapter, language);
  const film = chapter.film && filmOnShelf(chapter.id);
  const spoken = film && chapter.film && filmLanguage(film.captions, language, chapter.film.language, languages);
  const told = film && spoken ? filmPage(film, spoken, language, `${address}#film`) : undefined;
  const sound = told && told.heard.length > 0 ? film?.sound : undefined;
  const names = [...new Set([chapter.cover, ...text.inText, ...text.gallery])];
  const plates = platesOf(chapter, names, mostBytes - words - (sound?.bytes ?? 0));
  const figure = figuresOf(chapter, plates, language, languages);
  const { place } = formats(language);
  const say = (said: Readonly<Record<Locale, string>>) => languages.said(said, language).text;
  const { posting } = chapter;

  const opening = `<h1>${escaped(text.title)}</h1>
<p class="small">${escaped(place(say(posting.post.city), say(posting.name)))}</p>
<p>${escaped(text.summary)}</p>
${figure(chapter.cover)}
<p class="small"><a href="${escaped(address)}">${escaped(say(site.name))}</a></p>`;
  const t = translator(language);
  const contents = [['chapter.xhtml', text.title], ...(told ? [['film.xhtml', t('transcript.title')]] : [])];
  const nav = `<nav epub:type="toc" role="doc-toc"><h1>${escaped(t('sitemap.title'))}</h1><ol>
${contents.map(([name = '', title = '']) => `<li><a href="${name}">${escaped(title)}</a></li>`).join('\n')}
</ol></nav>`;

  const files: BookFile[] = [
    { name: 'nav.xhtml', id: 'nav', type: 'application/xhtml+xml', properties: 'nav' },
    { name: 'chapter.xhtml', id: 'chapter', type: 'application/xhtml+xml', isRead: true },
    ...(told
      ? [
          {
            name: 'film.xhtml',
            id: 'film',
            type: 'application/xhtml+xml',
            isRead: true,
            ...(sound && { overlay: { id: 'heard', seconds: lengthOf(told.heard) } }),
          },
        ]
      : []),
    ...(sound
      ? [
          { name: 'heard.smil', id: 'heard', type: 'application/smil+xml' },
          { name: 'sound.m4a', id: 'sound', type: 'audio/mp4' },
        ]
      : []),
    { name: 'book.css', id: 'style', type: 'text/css' },
    ...[...plates].map(([name, plate]) => ({
      name: plate.name,
      id: plate.id,
      type: 'image/webp',
      ...(name === chapter.cover && { properties: 'cover-image' }),
    })),
  ];
  const facts = {
    identifier: address,
    title: text.title,
    summary: text.summary,
    language,
    publisher: say(site.publisher),
    licence: site.licence,
    published: chapter.published,
    updated: chapter.updated ?? chapter.published,
  };
  const pages: Record<string, string> = {
    'package.opf': packageDocument(facts, files),
    'nav.xhtml': xhtmlPage(text.title, language, nav),
    'chapter.xhtml': xhtmlPage(text.title, language, `${opening}\n${textOf(tree, { language, figure })}`),
    ...(told && { 'film.xhtml': xhtmlPage(t('transcript.title'), language, told.body) }),
    ...(told && sound && { 'heard.smil': overlayOf(told.heard, 'film.xhtml', 'sound.m4a') }),
    'book.css': style,
  };
  // Its first file says what it is, and is not packed; nor is what would be no lighter.
  const zip: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    ...Object.fromEntries(Object.entries(pages).map(([name, page]) => [`EPUB/${name}`, strToU8(page)])),
    ...(sound && { 'EPUB/sound.m4a': [published(sound.src), { level: 0 }] }),
    ...Object.fromEntries(
      [...plates.values()].map(({ name, file }) => [`EPUB/${name}`, [published(file.src), { level: 0 }]]),
    ),
  };
  return zipSync(zip, { level: 9, mtime: noTime });
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
