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
