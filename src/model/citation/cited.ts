/** What is cited: a chapter in a language, or a moment of its film. Days are `2026-11-22`; nothing in it is markup. */
export interface Cited {
  /** Whole, without a fragment: `https://example.org/fr/perou/les-andes/`. */
  address: string;
  title: string;
  /** The documentary it is a part of. */
  site: string;
  publisher: string;
  /** Where it was reported from: “Lima, Pérou”. */
  place: string;
  published: string;
  updated?: string | undefined;
  /** What its text is written in, as in `lang="…"`: `zh-Hans`. */
  language: string;
  /** Seconds into its film, where a moment is cited. */
  moment?: number | undefined;
  /** The day it was read, where that is known: in a browser it is today. */
  accessed?: string | undefined;
}

/** Where it is read: a moment has the address of its sentence in the transcript, `…#t=41`. */
export const citedAddress = ({ address, moment }: Pick<Cited, 'address' | 'moment'>): string =>
  moment === undefined ? address : `${address}#t=${Math.floor(moment)}`;

/** What a library of citations calls it, in letters every one of them takes: `fr-perou-les-andes-t41`. */
export function citationKey({ address, moment }: Pick<Cited, 'address' | 'moment'>): string {
  const parts = new URL(address).pathname.split('/').filter(Boolean);
  const key = parts.join('-').replace(/[^\w-]/g, '');
  return moment === undefined ? key : `${key}-t${Math.floor(moment)}`;
}
