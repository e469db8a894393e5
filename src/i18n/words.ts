import type { Locale } from '../schema/locale.ts';
import ar from './words/ar.json' with { type: 'json' };
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import es from './words/es.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };
import ru from './words/ru.json' with { type: 'json' };
import zh from './words/zh.json' with { type: 'json' };

/** A key of `words/<locale>.json`, such as `gallery.open`. French is written first: its keys are the keys. */
export type MessageKey = keyof typeof fr;

/** Words for each plural category of a language, of which `other` stands for all that are not written. */
export type Plural = { [category in Intl.LDMLPluralRule]?: string | undefined } & { other: string };

export type Wording = string | Plural;

type Wordings = Record<MessageKey, Wording>;

const shipped: Record<'fr' | 'en' | 'de' | 'es' | 'ar' | 'zh' | 'ru', Wordings> = { fr, en, de, es, ar, zh, ru };

/** The languages the machine has words for. The type makes a word that is missing in one of them fail the build. */
export const machineLanguages: readonly Locale[] = Object.keys(shipped);

/** The machine's own words in a language; none where it has none: there, a documentary brings its own. */
export const machineWordsIn = (locale: Locale): Wordings | undefined =>
  Object.hasOwn(shipped, locale) ? shipped[locale as keyof typeof shipped] : undefined;

/** What is said where a language has no words of its own for something: its readers are told nothing in their own, yet. */
export const wordsInstead: Wordings = en;

/** Every key there is, in the order of the files. */
export const messageKeys = Object.keys(fr) as MessageKey[];

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(fr, key);
