import { translator } from '../../i18n/messages.ts';
import type { Locale } from '../../schema/locale.ts';
import type { licences } from '../../schema/values/licence.ts';

const addresses: Record<(typeof licences)[number], string | undefined> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'Etalab-2.0': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  reserved: undefined,
};

/** Where a licence can be read, by its SPDX name; nowhere where all rights are reserved. */
export const licenceAddress = (licence: string): string | undefined => addresses[licence as keyof typeof addresses];

/** `CC-BY-SA-4.0` as its authors write it: “CC BY-SA 4.0”; that nothing is allowed, in words. */
export const licenceName = (licence: string, locale: Locale): string =>
  licence === 'reserved'
    ? translator(locale)('credits.reserved')
    : licence.replace(/^CC-|-(?=\d)/g, (sign) => sign.replace('-', ' '));
