import type { Visit } from './line.ts';

/** A door of the site: from one of its pages to another, and how often it was taken. */
export interface Door {
  from: string;
  to: string;
  times: number;
}

/** How many doors are told apart: a log may be made up to fill the memory. */
const most = 200_000;

/** The doors taken from page to page of one site. What is not a page, or comes from elsewhere, is no door. */
export class Doors {
  readonly #times = new Map<string, number>();
  readonly #site: URL;
  /** Doors that were no longer told apart. */
  untold = 0;

  /** @param site its whole address: `https://example.org/docs/` */
  constructor(site: URL) {
    this.#site = site;
  }

  add({ target, from }: Visit): void {
    if (from === undefined) return;
    const [before, to] = [this.#pageOf(from), this.#pageOf(target)];
    // A page that leads to itself was read again.
    if (before === undefined || to === undefined || before === to) return;
    const key = `${before} ${to}`;
    const times = this.#times.get(key);
    if (times === undefined && this.#times.size >= most) this.untold++;
    else this.#times.set(key, (times ?? 0) + 1);
  }

  /** Those taken most first; of as many, in the order of their letters. */
  taken(): Door[] {
    const doors = [...this.#times].map(([key, times]): Door => {
      const [from = '', to = ''] = key.split(' ');
      return { from, to, times };
    });
    return doors.sort((a, b) => b.times - a.times || compare(a.from, b.from) || compare(a.to, b.to));
  }

  /** The path of a page of the site, from its root; nothing for a file, or a page of another site. */
  #pageOf(address: string): string | undefined {
    const url = address.startsWith('/') ? URL.parse(this.#site.origin + address) : URL.parse(address);
    if (url?.host !== this.#site.host) return undefined;
    const { pathname } = this.#site;
    const path = url.pathname;
    return path.startsWith(pathname) && path.endsWith('/') ? path.slice(pathname.length - 1) : undefined;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
