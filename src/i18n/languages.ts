import type { Locale, Words } from '../schema/locale.ts';

/**
 * The languages a documentary speaks, in the order readers see them, each with those that stand in where a text is missing
 * in it, the nearest first: `{ fr: ['en'], ar: ['fr', 'en'] }`. The first is the one that prevails.
 */
export type DeclaredLanguages = Readonly<Record<Locale, readonly Locale[]>>;

/** A text, and the language it is in, which may be another than the one that was asked for. */
export interface Said {
  text: string;
  language: Locale;
}

/** What a documentary says of its languages. Texts and films may be in others: those have no buttons of their own. */
export class Languages {
  /** Those its buttons speak, in the order readers see them. */
  readonly all: readonly Locale[];
  /** The one that prevails. */
  readonly source: Locale;
  readonly #declared: DeclaredLanguages;
  readonly #chains = new Map<Locale, readonly Locale[]>();

  /** @param declared at least one */
  constructor(declared: DeclaredLanguages) {
    this.#declared = declared;
    this.all = Object.keys(declared);
    const [source] = this.all;
    if (source === undefined) throw new Error('A documentary speaks one language at least.');
    this.source = source;
  }

  /** Whether its buttons speak a language. */
  speaks(language: Locale): boolean {
    return Object.hasOwn(this.#declared, language);
  }

  /** The language of the buttons around a text: its own, else one that many of its readers will know. */
  nearest(language: Locale): Locale {
    if (this.speaks(language)) return language;
    const [main = ''] = language.split('-');
    return this.all.find((one) => one.split('-')[0] === main) ?? (this.speaks('en') ? 'en' : this.source);
  }

  /** Some languages as readers see them: those of the buttons first, in their order. */
  inOrder(some: Iterable<Locale>): Locale[] {
    const place = (language: Locale) => (this.speaks(language) ? this.all.indexOf(language) : this.all.length);
    return [...some].toSorted((a, b) => place(a) - place(b));
  }

  /** The languages a reader of one is likely to know, the best first: their own, and those declared to stand in for it. */
  chain(wanted: Locale): readonly Locale[] {
    const known = this.#chains.get(wanted);
    if (known) return known;
    const near = this.nearest(wanted);
    const chain = [...new Set([wanted, near, ...(this.#declared[near] ?? [])])];
    this.#chains.set(wanted, chain);
    return chain;
  }

  /** The best of some things by language, for a reader of one: at the end any, for something is better than nothing. */
  best<Value>(of: Readonly<Partial<Record<Locale, Value>>>, wanted: Locale): [Locale, Value] | undefined {
    for (const language of [...this.chain(wanted), ...this.all, ...Object.keys(of)]) {
      const value = of[language];
      if (value !== undefined) return [language, value];
    }
    return undefined;
  }

  /** A text in a reader's language, else in the nearest it is written in; empty where it is written in none. */
  said(words: Words, wanted: Locale): Said {
    const [language, text] = this.best(words, wanted) ?? [wanted, ''];
    return { text, language };
  }
}
