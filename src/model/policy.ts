const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'media-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

const written = (rules: Record<string, string[]>) =>
  Object.entries(rules)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');

/** The player asks that host, too, whether it is there, when a film does not go on. */
const withMediaOf = (origin: string | undefined) =>
  origin
    ? {
        ...directives,
        'img-src': ["'self'", origin],
        'media-src': ["'self'", origin],
        'connect-src': ["'self'", origin],
      }
    : directives;

/**
 * What a page may load and run: files of our own, and nothing else. Stands in every page, for hosts that send no headers.
 * @param media where films and pictures come from, if not from the site itself: `https://cdn.example.org`
 */
export const policy = (media?: string): string => written(withMediaOf(media));

/**
 * The same for the page of a film that stands within a page of another site: nothing runs on it, and it asks for nothing.
 * @param media as for the policy
 * @param sites that may show it: a header can say so, a page cannot
 */
export function embedPolicy(media?: string, sites: readonly string[] = []): string {
  const { 'img-src': pictures, 'media-src': films, 'style-src': styles } = withMediaOf(media);
  const none = ["'none'"];
  return written({
    'default-src': none,
    'style-src': styles,
    'img-src': pictures,
    'media-src': films,
    'base-uri': none,
    'form-action': none,
    ...(sites.length > 0 && { 'frame-ancestors': [...sites] }),
  });
}

/**
 * The headers a host should send with every page; some of them cannot be said in a page.
 * @param media as for the policy
 */
export const headers = (media?: string): Record<string, string> => ({
  'Content-Security-Policy': written({ ...withMediaOf(media), 'frame-ancestors': ["'none'"] }),
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Another host need then say nothing of its own: it is asked without cookies, as every host of files can be.
  'Cross-Origin-Embedder-Policy': media ? 'credentialless' : 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
});
