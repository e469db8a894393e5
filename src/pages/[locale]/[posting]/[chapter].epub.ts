import type { APIRoute } from 'astro';
import { keyOfText, readDocumentary, readTree } from '../../../content.ts';
import { chaptersWithBook, chapterBook } from '../../../editions/epub/chapter-book.ts';
import { chapterAddress, slugIn } from '../../../model/story/addresses.ts';
import { languagesOf, textIn, type Chapter } from '../../../model/story/documentary.ts';
import type { Locale } from '../../../schema/locale.ts';

interface Props {
  told: Chapter;
  language: Locale;
}

export async function getStaticPaths() {
  const { site, chapters } = await readDocumentary();
  return chaptersWithBook(chapters, site).flatMap((told) =>
    languagesOf(told).map((language) => ({
      params: {
        locale: language,
        posting: slugIn(told.posting, language),
        chapter: textIn(told, language).slug,
      },
      props: { told, language } satisfies Props,
      cacheKey: keyOfText(told, language),
    })),
  );
}

/** A chapter to take along. */
export const GET: APIRoute<Props> = async ({ locals: { href, languages }, props: { told, language }, site: root }) => {
  const { site } = await readDocumentary();
  const address = new URL(href(chapterAddress(language, told)), root).href;
  const book = chapterBook(told, language, { tree: await readTree(told, language), site, languages, address });
  return new Response(new Uint8Array(book), { headers: { 'Content-Type': 'application/epub+zip' } });
};
