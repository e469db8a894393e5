import type { Locale } from '../schema/locale.ts';
import { madeOnce } from './made-once.ts';
import { factsOf } from './locales.ts';
import { numbersIn } from './numbers.ts';
import { wordingOf } from './own-words.ts';
import type { MessageKey } from './words.ts';

type Values = Record<string, string | number>;

/** `t('gallery.counter', { number: 3, total: 6 })`: the words of a key, its `{placeholders}` filled. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** The words of one language. Throws where a placeholder is given no value: a fault of ours, never of an editor. */
export const translator = madeOnce((locale: Locale): Translate => {
  const { intl } = factsOf(locale);
  const plurals = new Intl.PluralRules(intl);
  const number = numbersIn(locale);

  return (key, values = {}) => {
    const message = wordingOf(locale, key);
    const wording =
      typeof message === 'string' ? message : (message[plurals.select(Number(values['count']))] ?? message.other);

    if (!wording.includes('{')) return wording;
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
