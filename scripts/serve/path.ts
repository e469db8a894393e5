/** What a request asks for, below the path the site is published at. */
export interface Asked {
  /** From the root of the site, decoded: `/fr/`. It leads nowhere above. */
  path: string;
  /** As it stands in the request, for an answer that sends elsewhere: `/docs/fr`. */
  written: string;
  /** With its question mark, where there is one. */
  query: string;
}

/**
 * Reads the target of a request: `/docs/fr/?a=1`, or the whole address a proxy would be asked for.
 * @param base between slashes: `/docs/`
 * @returns nothing where it lies outside the site, or is no path of a file
 */
export function askedOf(target: string, base: string): Asked | undefined {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^(?!\/)/, '/');
  const [, written = '/', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(local) ?? [];
  const path = decoded(written);
  if (path === undefined || !isPathOfFile(path)) return undefined;
  const under = decodeURIComponent(base);
  // Without its last slash it is the site's own folder, all the same.
  if (`${path}/` === under) return { path: '', written, query };
  return path.startsWith(under) ? { path: path.slice(under.length - 1), written, query } : undefined;
}

/** Neither a step up, however it is written, nor what no name of a file holds. */
const isPathOfFile = (path: string): boolean => !/\0|\\|(?:^|\/)\.\.?(?:\/|$)|\/\//.test(path);

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
