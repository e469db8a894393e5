import type { APIRoute } from 'astro';
import { keyOfSeveral, readDocumentary, readWholeDocumentary } from '../../content.ts';
import { wholeAddresses } from '../../editions/data/whole.ts';
import { chaptersOfJourney } from '../../editions/epub/journey-book.ts';
import { bookOfJourney } from '../../editions/epub/journey-shelf.ts';
import type { Locale } from '../../schema/locale.ts';

interface Props {
  language: Locale;
}

export async function getStaticPaths() {
  const documentary = await readDocumentary();
  const { site, languages } = documentary;
  return languages.all.flatMap((language) => {
    const told = chaptersOfJourney(documentary, language);
    const path = {
      params: { locale: language, book: site.id },
      props: { language } satisfies Props,
      cacheKey: keyOfSeveral(told, language),
    };
    return told.length > 0 ? [path] : [];
  });
}

/** The whole journey to take along. */
export const GET: APIRoute<Props> = async ({ props: { language }, site }) => {
  const whole = wholeAddresses(site, import.meta.env.BASE_URL);
  const book = bookOfJourney(await readWholeDocumentary(), language, whole.of);
  return new Response(new Uint8Array(book ?? []), { headers: { 'Content-Type': 'application/epub+zip' } });
};
