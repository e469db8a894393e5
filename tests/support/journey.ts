import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { writtenChapters, type WrittenChapter } from './chapters.ts';

/** The chapters of the journey that are written in a language, in its order. */
export function journeyIn(locale: string): WrittenChapter[] {
  const { journey } = parse(readFileSync('content/site.yaml', 'utf8')) as { journey: string[] };
  const own = writtenChapters().filter((chapter) => chapter.locale === locale);
  return own.filter(({ id }) => journey.includes(id)).toSorted((a, b) => journey.indexOf(a.id) - journey.indexOf(b.id));
}
