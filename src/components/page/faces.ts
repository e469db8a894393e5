import plexCyrillic from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2?url';
import plex from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import type { Locale } from '../../schema/locale.ts';
import naskh from '../../styles/fonts/noto-naskh-arabic.woff2?url';
import spectralCyrillicItalic from '../../styles/fonts/spectral-cyrillic-italic.woff2?url';
import spectralCyrillic from '../../styles/fonts/spectral-cyrillic-normal.woff2?url';
import spectralItalic from '../../styles/fonts/spectral-latin-italic.woff2?url';
import spectral from '../../styles/fonts/spectral-latin-normal.woff2?url';

const latin = { upright: [spectral, plex], italic: [spectralItalic] };
const cyrillic = { upright: [spectralCyrillic, plexCyrillic], italic: [spectralCyrillicItalic] };

/** Chinese uses the reader's own faces, and neither it nor Arabic is ever slanted. */
const faces: Record<Locale, { upright: string[]; italic: string[] }> = {
  fr: latin,
  en: latin,
  de: latin,
  es: latin,
  ar: { upright: [naskh], italic: [] },
  zh: { upright: [], italic: [] },
  ru: cyrillic,
};

/**
 * The faces a page's first screen is set in: asked for at once, so that on a good line they are there with it.
 * @param withItalic where the first screen has a slanted line
 */
export const facesOf = (locale: Locale, withItalic: boolean): string[] => [
  ...faces[locale].upright,
  ...(withItalic ? faces[locale].italic : []),
];
