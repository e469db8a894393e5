import type { Cited } from '../../src/model/citation/cited.ts';

/** A chapter of nowhere, to be cited. */
export const cited: Cited = {
  address: 'https://example.org/fr/lima/100-pur/',
  title: 'L’eau et la pierre',
  site: 'Destinations & co.',
  publisher: 'Société des Routes and Sons, 100 % {libre}',
  place: 'Lima, Pérou',
  published: '2026-11-22',
  updated: '2026-11-28',
  language: 'fr',
};

/** Titles with all that a format may stumble over. */
export const awkward: Record<string, string> = {
  fr: '« 100 % pur » : l’été à l’œil nu & l’or_brut #1',
  en: '“It’s 50% off”, they said ~ {or} $5_a & up^2 \\o/',
  de: '„Größe 42“: Straße @ Fluss * Ufer – {halb offen',
  es: '«¿Qué?» ¡Año 2026! — ½ niño; 3 < 4 > 2',
  ar: 'الماء «والحجر» (100%)، مع WHO و UNESCO {2}',
  zh: '“水与石”：100％的_山#1 & 路，《书》\\二',
  ru: '«Вода и камень»: №1 & 100%, «ёж» ~ {да}',
};
