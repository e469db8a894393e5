import plexCyrillic from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2?url';
import plex from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import type { Locale } from '../../schema/locale.ts';
import naskh from '../../styles/fonts/noto-naskh-arabic.woff2?url';
import spectralCyrillic from '../../styles/fonts/spectral-cyrillic-normal.woff2?url';
import spectral from '../../styles/fonts/spectral-latin-normal.woff2?url';

/** The faces a page's first screen is set in: asked for at once, so that on a good line they are there with it. */
export const facesOf = (locale: Locale): string[] =>
  locale === 'ar'
    ? [naskh]
    : locale === 'ru'
      ? [spectralCyrillic, plexCyrillic]
      : locale === 'zh'
        ? []
        : [spectral, plex];
