/** Something a deployer said that cannot be, and what to say instead. */
export interface SettingFault {
  problem: string;
  remedy: string;
}

/** The name of a setting, what somebody wrote in it, and what it could be. */
export interface Setting {
  name: string;
  said: string;
  example: string;
}

export const isFault = (answer: object): answer is SettingFault => 'problem' in answer;

/** The whole address of a folder on a host, with its slash at the end; or what is wrong with it. */
export function folderAddress({ name, said, example }: Setting): URL | SettingFault {
  const fault = (why: string, remedy = example): SettingFault => ({
    problem: `${name} is “${said}”${why}.`,
    remedy: `It is the whole address of a folder: “${remedy}”.`,
  });
  const url = URL.parse(/^https?:\/\//i.test(said) ? said : `https://${said}`);
  if (!url || !isHost(url.hostname)) return fault(', which is no address');
  if (/^[a-z][a-z\d+.-]*:(?!\d+(\/|$))/i.test(said) && !/^https?:\/\//i.test(said)) {
    return fault(', which is no address of the Web');
  }
  if (!/^https?:\/\//i.test(said)) return fault(', without “https://” before it', url.href);
  if (url.username || url.password) return fault(', with a name or a password that all would read');
  if (url.search || url.hash || /[?#]/.test(said))
    return fault(', with a “?” or a “#” in it', url.origin + url.pathname);
  if (/\.html?$/i.test(url.pathname)) return fault(', the address of a page', new URL('.', url).href);
  url.pathname = url.pathname.replace(/\/*$/, '/');
  return url;
}

/** Letters of any script, digits, and signs that mean nothing in an address, in a style sheet or in a list of pictures. */
const sane = /^[\p{L}\p{M}\p{N} ._~@+-]+$/u;

/**
 * A path with one slash before and after it, as an address holds it: `docs` is `/docs/`; or what is wrong with it.
 * @param path where it is only a part of what was said
 */
export function folderPath({ name, said, example }: Setting, path = said): string | SettingFault {
  const fault = (why: string, remedy = example): SettingFault => ({
    problem: `${name} is “${said}”${why}.`,
    remedy: `Its path is that of a folder, in letters, digits, “-”, “.” and “_”: “${remedy}”.`,
  });
  if (/^[a-z]:[\\/]/i.test(path)) {
    return fault(', a folder of this computer', 'docs”, which some shells need without its first slash, or “/docs/');
  }
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(path)) return fault(', a whole address, which belongs into SITE_URL');
  const parts = path
    .trim()
    .split('/')
    .map(decoded)
    .filter((part) => part !== '' && part !== '.');
  if (!parts.every((part) => part !== undefined && part !== '..' && sane.test(part))) {
    return fault(', which holds what no such path can');
  }
  return ['', ...parts.map((part) => encodeURI(part ?? '')), ''].join('/');
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Names between dots, as they are registered, or an address in numbers. `URL` lets “*”, commas and more stand in one. */
const isHost = (name: string): boolean =>
  name.length <= 253 && /^(?:\[[\da-f:.]+\]|(?!-)[a-z\d-]{1,63}(?:\.(?!-)[a-z\d-]{1,63})*\.?)$/i.test(name);
