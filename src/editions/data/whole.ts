import { mediaAddress } from '../../media/addresses.ts';
import { underBase } from '../../model/story/addresses.ts';

/** Addresses as they are said to the world: `https://example.org/docs/fr/`. */
export interface Whole {
  /** @param address from the root of the site: `/fr/` */
  of: (address: string) => string;
  /** @param src of a file of the shelf: `/media/relief-1a2b/full.webp` */
  media: (src: string) => string;
}

/** @param site where the site is published, `https://example.org`; @param base the folder it is published in there */
export const wholeAddresses = (site: URL | string | undefined, base: string): Whole => ({
  of: (address) => new URL(underBase(base, address), site).href,
  media: (src) => new URL(mediaAddress(src), site).href,
});
