import type { APIRoute } from 'astro';
import { keyOfFacts, keyOfText, readDocumentary, readWholeDocumentary } from '../../content.ts';
import { chaptersOfJourney, journeyBook } from '../../editions/epub/journey-book.ts';
import { chapterAddress, homeAddress } from '../../model/story/addresses.ts';
import type { Chapter } from '../../model/story/documentary.ts';
import type { Locale } from '../../schema/locale.ts';

interface Props {
  told: Chapter[];
  language: Locale;
}

export async function getStaticPaths() {
  const documentary = await readDocumentary();
  const { site, languages } = documentary;
  return languages.all.flatMap((language) => {
    const told = chaptersOfJourney(documentary, language);
    const path = {
      params: { locale: language, book: site.id },
      props: { told, language } satisfies Props,
      cacheKey: [keyOfFacts(), ...told.map((chapter) => keyOfText(chapter, language))].join(' '),
    };
    return told.length > 0 ? [path] : [];
  });
}

/** The whole journey to take along. */
export const GET: APIRoute<Props> = async ({ locals: { href, languages }, props: { told, language }, site: root }) => {
  const { site, treeOf } = await readWholeDocumentary();
  const whole = (address: string) => new URL(href(address), root).href;
  const book = journeyBook(told, language, {
    site,
    languages,
    treeOf: (chapter) => treeOf(chapter, language),
    addressOf: (chapter) => whole(chapterAddress(language, chapter)),
    home: whole(homeAddress(language)),
  });
  return new Response(new Uint8Array(book), { headers: { 'Content-Type': 'application/epub+zip' } });
};
