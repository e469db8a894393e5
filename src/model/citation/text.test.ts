import { describe, expect, it } from 'vitest';
import { awkward, cited } from '../../../testing/citations/awkward.ts';
import { citationWords } from './citation-words.ts';
import { citationText } from './text.ts';

const whole = { ...cited, publisher: 'Routes', site: 'Destinations', accessed: '2026-12-01', moment: 41 };
const short = { ...whole, updated: undefined, accessed: undefined, moment: undefined };

/** All that is known of a moment, and the least that is known of a chapter. */
const written = {
  fr: [
    '« “100 % pur” : l’été à l’œil nu & l’or_brut #1 » (Lima, Pérou), Destinations, Routes, 22 novembre 2026 (mis à jour le 28 novembre 2026), film à 0:41, https://example.org/fr/lima/100-pur/#t=41 (consulté le 1er décembre 2026)',
    '« “100 % pur” : l’été à l’œil nu & l’or_brut #1 » (Lima, Pérou), Destinations, Routes, 22 novembre 2026, https://example.org/fr/lima/100-pur/',
  ],
  en: [
    '“‘It’s 50% off’, they said ~ {or} $5_a & up^2 \\o/” (Lima, Pérou), Destinations, Routes, 22 November 2026 (updated 28 November 2026), film at 0:41, https://example.org/fr/lima/100-pur/#t=41 (accessed 1 December 2026)',
    '“‘It’s 50% off’, they said ~ {or} $5_a & up^2 \\o/” (Lima, Pérou), Destinations, Routes, 22 November 2026, https://example.org/fr/lima/100-pur/',
  ],
  de: [
    '„‚Größe 42‘: Straße @ Fluss * Ufer – {halb offen“ (Lima, Pérou), in: Destinations, Routes, 22. November 2026 (aktualisiert am 28. November 2026), Film bei 0:41, https://example.org/fr/lima/100-pur/#t=41 (abgerufen am 1. Dezember 2026)',
    '„‚Größe 42‘: Straße @ Fluss * Ufer – {halb offen“ (Lima, Pérou), in: Destinations, Routes, 22. November 2026, https://example.org/fr/lima/100-pur/',
  ],
  es: [
    '«“¿Qué?” ¡Año 2026! — ½ niño; 3 < 4 > 2» (Lima, Pérou), Destinations, Routes, 22 de noviembre de 2026 (actualizado el 28 de noviembre de 2026), película, 0:41, https://example.org/fr/lima/100-pur/#t=41 (consultado el 1 de diciembre de 2026)',
    '«“¿Qué?” ¡Año 2026! — ½ niño; 3 < 4 > 2» (Lima, Pérou), Destinations, Routes, 22 de noviembre de 2026, https://example.org/fr/lima/100-pur/',
  ],
  ar: [
    '«الماء “والحجر” (100%)، مع WHO و UNESCO {2}» (ليما، بيرو)، Destinations، Routes، 22 نوفمبر 2026 (حُدِّث في 28 نوفمبر 2026)، الفيلم عند 0:41، https://example.org/fr/lima/100-pur/#t=41 \u200e (اطُّلع عليه في 1 ديسمبر 2026)',
    '«الماء “والحجر” (100%)، مع WHO و UNESCO {2}» (ليما، بيرو)، Destinations، Routes، 22 نوفمبر 2026، https://example.org/fr/lima/100-pur/ \u200e',
  ],
  zh: [
    'Routes. “水与石”：100％的_山#1 & 路，《书》\\二: Lima, Pérou[EB/OL]//Destinations. (2026-11-22)(2026-11-28更新)[2026-12-01]. 影片 0:41. https://example.org/fr/lima/100-pur/#t=41',
    'Routes. “水与石”：100％的_山#1 & 路，《书》\\二: Lima, Pérou[EB/OL]//Destinations. (2026-11-22). https://example.org/fr/lima/100-pur/',
  ],
  ru: [
    '«Вода и камень»: №1 & 100%, «ёж» ~ {да} (Lima, Pérou) // Destinations / Routes. 22.11.2026 (обновлено: 28.11.2026). Фильм, 0:41. URL: https://example.org/fr/lima/100-pur/#t=41 (дата обращения: 01.12.2026)',
    '«Вода и камень»: №1 & 100%, «ёж» ~ {да} (Lima, Pérou) // Destinations / Routes. 22.11.2026. URL: https://example.org/fr/lima/100-pur/',
  ],
};

describe('a citation, by the rules of each language,', () => {
  it.each(Object.entries(written))('in %s', (locale, texts) => {
    const words = citationWords(locale);
    const place = locale === 'ar' ? 'ليما، بيرو' : cited.place;
    const titled = [whole, short].map((of) => ({ ...of, place, title: awkward[locale] ?? '' }));
    expect(titled.map((of) => citationText(of, words))).toEqual(texts);
  });

  it('leaves no placeholder and no two marks beside each other', () => {
    for (const locale of Object.keys(awkward)) {
      for (const of of [whole, short]) {
        const text = citationText(of, citationWords(locale));
        expect(text).not.toMatch(/\{|,,|\(\)|\s\s|undefined/);
      }
    }
  });

  it('keeps the address of a moment whole, and holds its end where words run to the left', () => {
    expect(citationText(whole, citationWords('ar'))).toContain(`${cited.address}#t=41 \u200e `);
    expect(citationText(whole, citationWords('en'))).toContain(`${cited.address}#t=41 (`);
  });
});
