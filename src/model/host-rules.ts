import type { Embed } from '../schema/embed.ts';
import { embedPolicy, headers } from './policy.ts';

/** What a host says with the files of one address, or of many. */
export interface HostRule {
  /** `/*`, `/:language/:posting/:chapter/embed/`, as Netlify and Cloudflare Pages read it. */
  path: string;
  headers: Record<string, string>;
  /** Names of headers an earlier rule says, and that are not said here. */
  without?: string[];
}

interface Told {
  /** The path the site is published at, between slashes. */
  base: string;
  /** Where films and pictures come from, if not from the site itself. */
  media?: string | undefined;
  /** Who may show films within pages of their own: nobody, where nothing is said. */
  embed?: Embed | undefined;
}

const resources = 'Cross-Origin-Resource-Policy';
const shared = { 'Access-Control-Allow-Origin': '*', [resources]: 'cross-origin' };

/** What a host should say with each file; where two rules fit, both hold, and the later decides. */
export function hostRules({ base, media, embed }: Told): HostRule[] {
  const { 'X-Frame-Options': _, ...framed } = headers(media);
  const mayFrame = embed?.sites === 'all' ? ['*'] : (embed?.sites ?? []);
  const embedded: HostRule = {
    path: `${base}:language/:posting/:chapter/embed/`,
    headers: {
      ...framed,
      'Content-Security-Policy': embedPolicy(media, mayFrame),
      [resources]: 'cross-origin',
    },
    without: Object.keys(headers(media)),
  };
  return [
    { path: '/*', headers: headers(media) },
    // Viewers of archives and libraries stand on sites of their own.
    ...['iiif', 'media'].map((folder) => ({ path: `${base}${folder}/*`, headers: shared, without: [resources] })),
    ...(embed ? [embedded] : []),
  ];
}
