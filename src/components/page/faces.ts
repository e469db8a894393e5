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
const faces: Record<Locale, { upright: string[]; italic: string[] }> = {
  fr: latin,
  en: latin,
  de: latin,
  es: latin,
  ar: { upright: [naskh, spectral], italic: [] },
  zh: { upright: [spectral, sans], italic: [] },
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
