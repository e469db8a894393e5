import type { APIRoute } from 'astro';
import { readWholeDocumentary } from '../../../../content.ts';
import { searchEdition } from '../../../../editions/search/search-edition.ts';
import { segmentOf, underBase } from '../../../../model/story/addresses.ts';

interface Props {
  content: string;
}

const href = (address: string): string => underBase(import.meta.env.BASE_URL, address);

/** The index of each language, in files of which a question needs a few. */
export async function getStaticPaths() {
  const documentary = await readWholeDocumentary();
  return documentary.languages.all.flatMap((locale) => {
    const { print, files } = searchEdition(documentary, locale, href);
    return [...files].map(([file, content]) => ({
      params: { locale, search: segmentOf(locale, 'search'), print, file },
      props: { content } satisfies Props,
    }));
  });
}

export const GET: APIRoute<Props> = ({ props: { content } }) =>
  new Response(content, { headers: { 'Content-Type': 'application/json' } });
