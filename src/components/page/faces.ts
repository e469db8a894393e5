import { scriptOf } from '../../i18n/scripts.ts';
import type { Locale } from '../../schema/locale.ts';
import naskh from '../../styles/fonts/noto-naskh-arabic.woff2?url';
import sansCyrillic from '../../styles/fonts/sans-cyrillic-normal.woff2?url';
import sans from '../../styles/fonts/sans-latin-normal.woff2?url';
import spectralCyrillicItalic from '../../styles/fonts/spectral-cyrillic-italic.woff2?url';
import spectralCyrillic from '../../styles/fonts/spectral-cyrillic-normal.woff2?url';
import spectralItalic from '../../styles/fonts/spectral-latin-italic.woff2?url';
import spectral from '../../styles/fonts/spectral-latin-normal.woff2?url';

const latin = { upright: [spectral, sans], italic: [spectralItalic] };
const cyrillic = { upright: [spectralCyrillic, sansCyrillic], italic: [spectralCyrillicItalic] };

/** Neither Chinese nor Arabic is ever slanted; names and numbers in Latin letters stand in both. */
const faces: Readonly<Record<string, typeof latin | undefined>> = {
  Latn: latin,
  Arab: { upright: [naskh, spectral], italic: [] },
  Hans: { upright: [spectral, sans], italic: [] },
  Cyrl: cyrillic,
};
/** Other letters are set in the faces of the reader's system; the names among them may be in ours. */
const others = { upright: [spectral, sans], italic: [] };

/**
 * The faces a page's first screen is set in: asked for at once, so that on a good line they are there with it.
 * @param withItalic where the first screen has a slanted line
 */
export function facesOf(locale: Locale, withItalic: boolean): string[] {
  const { upright, italic } = faces[scriptOf(locale)] ?? others;
  return withItalic ? [...upright, ...italic] : upright;
}
