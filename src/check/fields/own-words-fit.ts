import { wordingFaults } from '../../i18n/wording.ts';
import { isMessageKey, machineWords, messageKeys, type MessageKey } from '../../i18n/words.ts';
import { slug, type Locale } from '../../schema/locale.ts';
import { ownWords as schema } from '../../schema/own-words.ts';
import { closest } from '../closest.ts';
import type { Content } from '../../reading/content.ts';
import { namesIn, valueAt, type DataFile } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';

/** Words a documentary says in its own way can stand where the machine's stood: a key there is, its placeholders, its plurals. */
export const ownWordsFit = ({ ownWords }: Content): Fault[] =>
  [...ownWords].flatMap(([locale, file]) =>
    namesIn(file.data).flatMap((key) => (isMessageKey(key) ? misfits(file, locale, key) : unknownKey(file, key))),
  );

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
  return wordingFaults(wording, machineWords[locale][key], locale).map(([problem, remedy]) => at(problem, remedy));
}
