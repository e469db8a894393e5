import type { APIRoute } from 'astro';
import { readWholeDocumentary } from '../../../../content.ts';
import { searchEdition } from '../../../../editions/search/search-edition.ts';
import { segmentOf, underBase } from '../../../../model/story/addresses.ts';
import type { Locale } from '../../../../schema/locale.ts';

interface Props {
  language: Locale;
  name: string;
}

const href = (address: string): string => underBase(import.meta.env.BASE_URL, address);

/** The index of each language, in files of which a question needs a few. */
export async function getStaticPaths() {
  const documentary = await readWholeDocumentary();
  return documentary.languages.all.flatMap((language) => {
    const { print, names } = searchEdition(documentary, language, href);
    return names.map((file) => ({
      params: { locale: language, search: segmentOf(language, 'search'), print, file },
      props: { language, name: file } satisfies Props,
      cacheKey: print,
    }));
  });
}

export const GET: APIRoute<Props> = async ({ props: { language, name } }) => {
  const files = searchEdition(await readWholeDocumentary(), language, href).files();
  return new Response(files.get(name), { headers: { 'Content-Type': 'application/json' } });
};
