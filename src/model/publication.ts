import { folderAddress, folderPath, isFault, type Setting, type SettingFault } from './web-address.ts';

/** What a deployer says to a build, by the names of the environment. */
export type Settings = Partial<Record<'SITE_URL' | 'BASE_PATH' | 'MEDIA_BASE_URL', string>>;

/** Where the site will be published. */
export interface Publication {
  /** The host: `https://example.org`. */
  site: string;
  /** The folder on it, between slashes: `/`, `/docs/`. */
  base: string;
  /** The folder on another host that holds films and pictures, where one is named. */
  media: URL | undefined;
  /** Nobody else reaches it: no host was named, or this very computer. */
  isForHere: boolean;
}

/** Where a site is that nobody has said a host for. */
export const here = 'http://localhost:4321';

const examples = {
  SITE_URL: 'https://example.org',
  BASE_PATH: '/docs/',
  MEDIA_BASE_URL: 'https://cdn.example.org/destinations/',
};

/** Settings that cannot be, all of them, each with its cure. */
export class SettingsError extends Error {
  readonly faults: SettingFault[];

  constructor(faults: SettingFault[]) {
    super(faults.map(({ problem, remedy }) => `${problem} ${remedy}`).join('\n'));
    this.faults = faults;
  }
}

/** What a deployer said, understood; throws `SettingsError` where that cannot be. A setting that is empty is not said. */
export function publicationOf(settings: Settings): Publication {
  const said = (name: keyof Settings) => {
    const value = settings[name]?.trim();
    return value ? { name, said: value, example: examples[name] } : undefined;
  };
  const [siteSaid, pathSaid, mediaSaid] = [said('SITE_URL'), said('BASE_PATH'), said('MEDIA_BASE_URL')];
  const site = siteSaid ? siteAddress(siteSaid) : new URL(here);
  const path = pathSaid && folderPath(pathSaid);
  const media = mediaSaid && folderAddress(mediaSaid);

  const faults = [site, path, media].filter((one) => typeof one === 'object').filter(isFault);
  if (isFault(site) || typeof path === 'object' || (media && isFault(media))) throw new SettingsError(faults);
  const contradictions = [pathsApart(site, path), media && mediaOutOfReach(site, media, !siteSaid)].filter(
    (fault) => fault !== undefined,
  );
  if (contradictions.length > 0) throw new SettingsError(contradictions);
  return { site: site.origin, base: path ?? site.pathname, media, isForHere: isThisComputer(site) };
}

/** A host of pages, with a path that can stand in each of their addresses. */
function siteAddress(setting: Setting): URL | SettingFault {
  const address = folderAddress(setting);
  if (isFault(address)) return address;
  const path = folderPath({ ...setting, example: `${address.origin}/docs/` }, address.pathname);
  return typeof path === 'string' ? new URL(path, address) : path;
}

/** A path in both settings is the same path. */
function pathsApart({ origin, pathname }: URL, base: string | undefined): SettingFault | undefined {
  if (base === undefined || pathname === '/' || pathname === base) return undefined;
  return {
    problem: `SITE_URL says the site lies in “${pathname}”, BASE_PATH says in “${base}”.`,
    remedy: `Say it once: SITE_URL=${origin}${pathname} alone, or SITE_URL=${origin} with BASE_PATH=${base}.`,
  };
}

/** No browser shows on a page of the Web what it cannot reach, or what comes to it in the open. */
function mediaOutOfReach(site: URL, media: URL, isUnsaid: boolean): SettingFault | undefined {
  if (isUnsaid || isThisComputer(site)) return undefined;
  const problem = `SITE_URL is “${site.href}”, MEDIA_BASE_URL is “${media.href}”`;
  if (isThisComputer(media)) {
    return {
      problem: `${problem}: each reader would look for the films on their own computer.`,
      remedy: `Name the host the films are copied to: “${examples.MEDIA_BASE_URL}”.`,
    };
  }
  if (site.protocol !== 'https:' || media.protocol === 'https:') return undefined;
  return {
    problem: `${problem}: a page that comes by https shows nothing that comes by http.`,
    remedy: `Take the films from “https://${media.host}${media.pathname}”.`,
  };
}

const isThisComputer = ({ hostname }: URL): boolean =>
  /(?:^|\.)localhost\.?$|^127(?:\.\d+){3}$|^\[::1\]$|^0\.0\.0\.0$/.test(hostname);
