import type { Translate } from '../i18n/messages.ts';

/** `CC-BY-SA-4.0` as its authors write it: “CC BY-SA 4.0”. */
export const licenceName = (licence: string, t: Translate): string =>
  licence === 'reserved' ? t('credits.reserved') : licence.replace(/^CC-|-(?=\d)/g, (sign) => sign.replace('-', ' '));
