import type { APIRoute } from 'astro';
import { keyOfFacts, readDocumentary } from '../../../../content.ts';
import { filmManifest } from '../../../../editions/iiif/film-manifest.ts';
import { mediaAddress } from '../../../../media/addresses.ts';
import { filmOnShelf } from '../../../../media/shelf.ts';
import { gatewayAddress } from '../../../../model/story/addresses.ts';
import type { Chapter } from '../../../../model/story/documentary.ts';

interface Props {
  told: Chapter;
}

export async function getStaticPaths() {
  const { chapters } = await readDocumentary();
  return chapters
    .filter(({ film }) => film)
    .map((told) => {
      const [posting = '', chapter = ''] = told.id.split('/');
      return { params: { posting, chapter }, props: { told } satisfies Props, cacheKey: keyOfFacts() };
    });
}

/** A film for archives and libraries. */
export const GET: APIRoute<Props> = async ({ locals: { href }, props: { told }, site }) => {
  const { site: said } = await readDocumentary();
  const at = (address: string) => new URL(href(address), site).href;
  const manifest = filmManifest(told, filmOnShelf(told.id), {
    at,
    media: (src) => new URL(mediaAddress(src), site).href,
    publisher: said.publisher,
    licence: said.licence,
    home: at(gatewayAddress),
  });
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/json' } });
};
