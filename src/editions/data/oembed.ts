import { cardSize } from '../cards/card.ts';

/** What is said of a film for pages of other sites (oEmbed 1.0). Addresses are whole. */
interface Told {
  title: string;
  /** The name of its frame, for those who do not see it. */
  label: string;
  /** The name of the documentary, and its home page in that language. */
  site: string;
  home: string;
  /** The page that is shown. */
  page: string;
  /** The picture that is shown where the film is not. */
  card: string;
}

/** Pixels of the width it is shown at, and of the line below the film. */
const width = 640;
const line = 44;

const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @param film pixels of its picture */
export function oembedOf(film: { width: number; height: number }, { title, label, site, home, page, card }: Told) {
  const height = Math.round((width * film.height) / film.width) + line;
  return {
    version: '1.0',
    type: 'video',
    title,
    provider_name: site,
    provider_url: home,
    thumbnail_url: card,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    width,
    height,
    html: `<iframe src="${inHtml(page)}" title="${inHtml(label)}" width="${width}" height="${height}" allow="fullscreen" frameborder="0" loading="lazy"></iframe>`,
  };
}
