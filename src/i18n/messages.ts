import ar from '../../content/interface/ar.json' with { type: 'json' };
import de from '../../content/interface/de.json' with { type: 'json' };
import en from '../../content/interface/en.json' with { type: 'json' };
import es from '../../content/interface/es.json' with { type: 'json' };
import fr from '../../content/interface/fr.json' with { type: 'json' };
import ru from '../../content/interface/ru.json' with { type: 'json' };
import zh from '../../content/interface/zh.json' with { type: 'json' };
import type { Locale } from '../schema/locale.ts';
import { madeOnce } from '../schema/made-once.ts';
import { localeFacts } from './locales.ts';
import { numbersIn } from './numbers.ts';

/** A key of `content/interface/<locale>.json`, such as `gallery.open`. */
export type MessageKey = keyof typeof fr;

type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
type Values = Record<string, string | number>;

/** The type makes a word that is missing in one language fail the build. */
const messages: Record<Locale, Record<MessageKey, string | Plural>> = { fr, en, de, es, ar, zh, ru };

/** `t('gallery.counter', { number: 3, total: 6 })`: the words of a key, its `{placeholders}` filled. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** The words of one language. Throws where a placeholder is given no value: a fault of ours, never of an editor. */
export const translator = madeOnce((locale: Locale): Translate => {
  const { intl } = localeFacts[locale];
  const plurals = new Intl.PluralRules(intl);
  const number = numbersIn(locale);

  return (key, values = {}) => {
    const message = messages[locale][key];
    const wording =
      typeof message === 'string' ? message : (message[plurals.select(Number(values['count']))] ?? message.other);

    return wording.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) {
        throw new Error(`The message “${key}” (${locale}) needs a value for “${name}”.`);
      }
      return typeof value === 'number' ? number(value) : value;
    });
  };
});

/** The words before and after a placeholder that an element takes the place of: ask for it with its own name as its value. */
export function around(words: string, name: string): [before: string, after: string] {
  const [before = '', after = ''] = words.split(`{${name}}`);
  return [before, after];
}
