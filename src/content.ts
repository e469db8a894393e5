import { documentaryOf, pageOf } from './reading/documentary.ts';
import { readContent } from './reading/read-content.ts';
import type { Content } from './reading/content.ts';
import type { Documentary } from './model/story/documentary.ts';
import type { Locale } from './schema/locale.ts';
import type { PageId } from './schema/page.ts';

let read: { content: Content; documentary: Documentary } | undefined;

/**
 * Everything an editor wrote, read once: by a build for all of its pages, in development until something is saved
 * (scripts/saved-content.ts).
 */
function reading(): { content: Content; documentary: Documentary } {
  if (read) return read;
  const content = readContent('content');
  const documentary = documentaryOf(content);
  // The files of a thousand chapters, read with their lines, are half a gigabyte: what is published of them is enough.
  return (read = { content: { ...content, postings: [] }, documentary });
}

/** Everything that is published. */
export const readDocumentary = (): Promise<Documentary> => Promise.resolve(reading().documentary);

/** A page such as “about”: its title, its summary and its text. */
export const readPage = (page: PageId, locale: Locale) => Promise.resolve(pageOf(reading().content, page, locale));
