import { underBase } from '../model/story/addresses.ts';
import { publicationOf } from '../model/publication.ts';

/** The shelf, as it is served from the root of the site. */
const shelf = '/media/';

/** What is said in a film is read by scripts and by `<track>`, which ask for it at the site itself, wherever the film is. */
export const isTimedText = (file: string): boolean => /\.(?:vtt|txt)$/.test(file);

/**
 * Where a page finds a film, a sound or a picture of the shelf: `/media/relief-1a2b/828.webp` becomes
 * `https://cdn.example.org/destinations/relief-1a2b/828.webp` where `MEDIA_BASE_URL` names another host, and else lies
 * under the path the site is published at. Timed text is always served by the site itself.
 */
export function mediaAddress(src: string): string {
  if (!src.startsWith(shelf)) throw new Error(`“${src}” is not on the shelf: its address begins with ${shelf}.`);
  const host = mediaHost();
  // Masters are named by people, and a list of pictures ends an address at its first space.
  const address = src.split('/').map(encodeURIComponent).join('/');
  if (!host || isTimedText(src)) return underBase(import.meta.env.BASE_URL, address);
  return new URL(address.slice(shelf.length), host).href;
}

/** The host films and pictures come from, as the policy names it: `https://cdn.example.org`. None where they are the site's own. */
export const mediaOrigin = (): string | undefined => mediaHost()?.origin;

/** What a deployer said in `MEDIA_BASE_URL`. Throws where it is no address of a folder on a host. */
const mediaHost = (): URL | undefined => publicationOf({ MEDIA_BASE_URL: process.env['MEDIA_BASE_URL'] ?? '' }).media;
