import { around } from '../../model/search/around.ts';
import type { Found, Hit } from '../../model/search/ask.ts';
import type { ShownChapter } from '../../model/search/search-files.ts';

/** At most so many results at once, of at most so many chapters: each chapter's words are a file of their own. */
const atOnce = { hits: 10, chapters: 3 };

/** The next results to be shown. @param from how many are shown already */
export function nextHits({ hits }: Found, from: number): Hit[] {
  const chapters = new Set<number>();
  const next: Hit[] = [];
  for (const hit of hits.slice(from, from + atOnce.hits)) {
    if (chapters.add(hit.chapter).size > atOnce.chapters) break;
    next.push(hit);
  }
  return next;
}

/** Sets up results as they are read; those that follow each other in one chapter stand under its title. */
export class Results {
  readonly #list: HTMLElement;
  readonly #words: DOMStringMap;
  #last: { chapter: number; items: HTMLElement } | undefined;

  /** @param list is filled @param words of the server */
  constructor(list: HTMLElement, words: DOMStringMap) {
    this.#list = list;
    this.#words = words;
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#last = undefined;
  }

  /** @returns its link; nothing where the language does not have it */
  add(hit: Hit, chapter: ShownChapter, terms: ReadonlySet<string>, language: string): HTMLElement | undefined {
    const record = chapter.records[hit.index];
    if (!record) return undefined;
    const [hash, name, words, foreign] = record;
    const item = made('li', hit.kind);
    const link = made('a');
    link.href = hash ? `${chapter.address}#${hash}` : chapter.address;
    link.append(this.#label(hit, name, terms, foreign ?? language));
    const said = made('p');
    if (foreign) Object.assign(said, { lang: foreign, dir: 'auto' });
    said.append(...this.#around(words, terms, foreign ?? language));
    // What has no name is known by its words.
    if (hit.kind === 'film' || !name) link.append(said);
    else item.append(said);
    item.prepend(link);
    this.#itemsOf(hit.chapter, chapter).append(item);
    return link;
  }

  #itemsOf(number: number, { address, title, place, colour }: ShownChapter): HTMLElement {
    if (this.#last?.chapter === number) return this.#last.items;
    const group = made('li');
    group.dataset['colour'] = colour;
    const heading = made('h2');
    const link = made('a');
    link.href = address;
    link.textContent = title;
    const where = made('p', 'small where');
    where.textContent = place;
    heading.append(link);
    const items = made('ol');
    group.append(heading, where, items);
    this.#list.append(group);
    this.#last = { chapter: number, items };
    return items;
  }

  /** What it is, and what it is called there. */
  #label({ kind }: Hit, name: string, terms: ReadonlySet<string>, language: string): HTMLElement {
    const label = made('span', 'small kind');
    label.textContent = (this.#words[kind] ?? '').replace('{moment}', name);
    if (kind === 'film' || !name) return label;
    const whole = made('span', 'named');
    const title = made('span', 'name');
    title.append(...this.#around(name, terms, language));
    whole.append(label, title);
    return whole;
  }

  #around(words: string, terms: ReadonlySet<string>, language: string): (Node | string)[] {
    const { isCut, parts } = around(words, terms, language);
    const [before = ''] = (this.#words['before'] ?? '').split('{text}');
    const [, after = ''] = (this.#words['after'] ?? '').split('{text}');
    return [
      isCut[0] ? before : '',
      ...parts.map(({ text, isHit }) => {
        if (!isHit) return text;
        const mark = made('mark');
        mark.textContent = text;
        return mark;
      }),
      isCut[1] ? after : '',
    ];
  }
}

function made<Name extends keyof HTMLElementTagNameMap>(name: Name, className = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  return element;
}
