import { wordingFaults } from '../../i18n/wording.ts';
import {
  isMessageKey,
  machineLanguages,
  machineWordsIn,
  messageKeys,
  wordsInstead,
  type MessageKey,
} from '../../i18n/words.ts';
import { slug, type Locale } from '../../schema/locale.ts';
import { ownWords as schema } from '../../schema/own-words.ts';
import { closest } from '../closest.ts';
import type { Content } from '../../reading/content.ts';
import { namesIn, valueAt, type DataFile } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';

/** Words a documentary says in its own way can stand where the machine's stood: a key there is, its placeholders, its plurals. */
export const ownWordsFit = (content: Content): Fault[] => [
  ...content.languages.all.flatMap((locale) => untaught(content, locale)),
  ...[...content.ownWords].flatMap(([locale, file]) =>
    namesIn(file.data).flatMap((key) => (isMessageKey(key) ? misfits(file, locale, key) : unknownKey(file, key))),
  ),
];

/** A language the machine has no words for brings all of its own: buttons half in English would help nobody. */
function untaught({ folder, ownWords, site }: Content, locale: Locale): Fault[] {
  if (machineLanguages.includes(locale)) return [];
  const file = `${folder}/words/${locale}.json`;
  const written = ownWords.get(locale);
  if (!written) {
    return [
      faultAt(
        site.file,
        site.lineOf(['languages', locale]),
        `The site has no words for its buttons in “${locale}”.`,
        `Translate src/i18n/words/en.json, and put it here: ${file}. There are words for ${machineLanguages.join(', ')}.`,
      ),
    ];
  }
  const missing = messageKeys.filter((key) => valueAt(written.data, key) === undefined);
  if (written.fault || missing.length === 0) return [];
  const some = missing.slice(0, 5).join(', ');
  return [
    faultAt(
      file,
      undefined,
      `${missing.length === 1 ? 'A word is' : `${missing.length} words are`} missing: ${some}${missing.length > 5 ? '…' : ''}.`,
      `Translate ${missing.length === 1 ? 'it' : 'them'} from src/i18n/words/en.json.`,
    ),
  ];
}

/** One that is no key at all is told with the fields; here, one that no page asks for. */
function unknownKey({ file, lineOf }: DataFile, key: string): Fault[] {
  if (!schema.keyType.safeParse(key).success) return [];
  const likely = closest(key, messageKeys);
  const remedy = likely ? `Did you mean “${likely}”?` : 'Remove it; the words there are stand in src/i18n/words/.';
  return [faultAt(file, lineOf([key]), `“${key}” is not a word the site uses.`, remedy)];
}

function misfits({ file, data, lineOf }: DataFile, locale: Locale, key: MessageKey): Fault[] {
  const at = (problem: string, remedy: string) => faultAt(file, lineOf([key]), `“${key}” ${problem}`, remedy);
  const { data: wording, success } = schema.valueType.safeParse(valueAt(data, key));
  if (!success) return [];
  if (key.startsWith('address.') && !slug.safeParse(wording).success) {
    const written = typeof wording === 'string' ? wording : wording.other;
    return [
      at(
        `is part of an address, and cannot be “${written}”.`,
        'Write it in letters a–z, digits and hyphens, transliterated.',
      ),
    ];
  }
  return wordingFaults(wording, (machineWordsIn(locale) ?? wordsInstead)[key], locale).map(([problem, remedy]) =>
    at(problem, remedy),
  );
}
