import { Languages } from '../i18n/languages.ts';
import { machineLanguages } from '../i18n/words.ts';
import { isLanguageTag } from '../schema/values/language-tag.ts';
import { namesIn, valueAt, type DataFile } from './fields/fields.ts';

/** The languages `site.yaml` declares; the machine's own, where it declares none that can be read. */
export function languagesIn(site: DataFile): Languages {
  const declared = namesIn(valueAt(site.data, 'languages')).filter(isLanguageTag);
  if (declared.length === 0) return new Languages(Object.fromEntries(machineLanguages.map((one) => [one, []])));
  return new Languages(
    Object.fromEntries(
      declared.map((language) => {
        const instead = valueAt(site.data, 'languages', language);
        return [language, Array.isArray(instead) ? instead.map(String).filter(isLanguageTag) : []];
      }),
    ),
  );
}
