import { translator } from '../../i18n/messages.ts';
import { textIn, type Chapter } from '../../model/story/documentary.ts';
import type { Locale, Words } from '../../schema/locale.ts';
import type { Site } from '../../schema/site.ts';
import style from './book.css?raw';
import { navigation } from './navigation.ts';
import { lengthOf, overlayOf } from './overlay.ts';
import { packageDocument, type BookFile } from './package-document.ts';
import { plateItem, platesOf } from './plates.ts';
import { filmEntry, filmIn, picturesOf, toldChapter, type BookShop } from './told-chapter.ts';
import { xhtmlPage } from './xhtml.ts';
import { zipped } from './zipped.ts';

/** Bytes a book weighs at most: what a telephone on a slow line fetches in a quarter of a minute. */
export const mostBytes = 2_500_000;

/** What pages and styles of a book take, beside sound and pictures. */
const words = 150_000;

/** The chapters that can be taken along as a book: which, says `site.yaml`. @param chapters all of them */
export function chaptersWithBook(chapters: readonly Chapter[], { epub = 'journey', journey }: Site): Chapter[] {
  if (epub === 'all') return [...chapters];
  return epub === 'none' ? [] : chapters.filter(({ id }) => journey.includes(id));
}

/**
 * A chapter as a book (EPUB 3.3): its text with its photographs, and its film in words, where the sentence that is heard is
 * marked. What plays or moves is on the site, and the book leads there.
 */
export function chapterBook(chapter: Chapter, language: Locale, shop: BookShop): Uint8Array {
  const { site, languages, address } = shop;
  const text = textIn(chapter, language);
  const say = (said: Words) => languages.said(said, language).text;
  const { film, told } = filmIn(chapter, language, shop) ?? {};
  const sound = told && told.heard.length > 0 ? film?.sound : undefined;
  const plates = platesOf(chapter, picturesOf(chapter, text), mostBytes - words - (sound?.bytes ?? 0));
  const { body, entry } = toldChapter(chapter, language, shop, {
    name: 'chapter.xhtml',
    plates,
    link: say(site.name),
  });
  const entries = [entry, ...(told ? [filmEntry('film.xhtml', language)] : [])];
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
    ...[...plates].map(([name, plate]) => plateItem(plate, name === chapter.cover)),
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
  const t = translator(language);
  const pages: Record<string, string> = {
    'package.opf': packageDocument(facts, files),
    'nav.xhtml': xhtmlPage(text.title, language, navigation(entries, language)),
    'chapter.xhtml': xhtmlPage(text.title, language, body),
    ...(told && { 'film.xhtml': xhtmlPage(t('transcript.title'), language, told.body) }),
    ...(told && sound && { 'heard.smil': overlayOf(told.heard, 'film.xhtml', 'sound.m4a') }),
    'book.css': style,
  };
  return zipped(pages, {
    ...(sound && { 'sound.m4a': sound }),
    ...Object.fromEntries([...plates.values()].map(({ name, file }) => [name, file])),
  });
}
