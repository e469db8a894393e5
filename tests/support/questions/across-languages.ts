import type { AskedQuestion } from './in-own-language.ts';

/** What readers ask in other letters than those of their page, or in a language near theirs; and with slips. */
export const acrossLanguages: Record<string, AskedQuestion[]> = {
  fr: [
    ['Штефаник', 'slovakia/astronomer', 'question-1 question-2 scene-1 t=2'],
    ['什特凡尼克', 'slovakia/astronomer', 'question-1 question-2 scene-1 t=2'],
    ['شتيفانيك', 'slovakia/astronomer', 'question-1 question-2 scene-1 t=2'],
    ['комета Галлея', 'slovakia/astronomer', 't=20 scene-2'],
    ['哈雷彗星', 'slovakia/astronomer', 't=20 scene-2'],
    ['palm-leaf manuscripts', 'india/palm-leaves', 't=18 t=26 scene-3 question-2 photo-3'],
    ['Chandigahr', 'india/chandigarh', ' t=2 t=13 scene-1 scene-2 scene-3 photo-1 question-1 question-2 question-3'],
  ],
  en: [
    ['Stefanik', 'slovakia/astronomer', 'question-1 question-2 scene-1 t=2'],
    ['Милан Растислав Штефаник', 'slovakia/astronomer', 't=2 scene-1'],
    ['看星星的人', 'slovakia/astronomer', 't=26 scene-2 '],
    ['Slovaquie', 'slovakia/euro-and-cars slovakia/astronomer', 't=17  scene-1 question-2 question-3 photo-1'],
    ['glacires', 'peru/andes', 't=16 scene-3 question-2 sinceThen'],
  ],
  de: [
    ['Štefánik', 'slovakia/astronomer', 'question-1 question-2 scene-1 t=2'],
    ['Тбилиси', 'georgia/observers', 't=24 photo-3 photo-4 photo-1 scene-3 scene-1'],
    ['利马', 'peru/andes', 't=2  question-2 photo-5 scene-6 scene-1 t=30'],
    ['Komtes', 'slovakia/astronomer', 't=20 scene-2'],
  ],
  es: [
    ['Штефаник', 'slovakia/astronomer', 'question-1 question-2 scene-1 t=2'],
    ['وهران', 'algeria/five-cities', 't=38 t=34 t=18 scene-5 scene-3 photo-3 scene-6'],
    ['cometas de Haley', 'slovakia/astronomer', 't=20 scene-2'],
  ],
  ar: [
    ['Štefánik', 'slovakia/astronomer', 'question-1 question-2 scene-1 t=2'],
    ['Le Corbusier', 'india/chandigarh', 't=13 scene-1 scene-2 photo-3 question-1'],
    ['Lima', 'peru/andes', 't=2  question-2 photo-5 scene-6 scene-1 t=30 question-3'],
    ['Тбилиси', 'georgia/observers', 't=24 photo-3 photo-4 photo-1 scene-3 scene-1 scene-4'],
  ],
  zh: [
    ['Štefánik', 'slovakia/astronomer', 'question-1 question-2 scene-1 t=2'],
    ['Stefanik', 'slovakia/astronomer', 'question-1 question-2 scene-1 t=2'],
    ['Штефаник', 'slovakia/astronomer', 'question-1 question-2 scene-1 t=2'],
    ['Minorca', 'algeria/five-cities', 't=7 photo-6 scene-1'],
    ['Pondicherry', 'india/palm-leaves', 't=2 t=14 question-1 question-2 question-3 photo-1 photo-4 scene-2 '],
  ],
  ru: [
    ['Štefánik', 'slovakia/astronomer', 'question-1 question-2 scene-1 t=2'],
    ['什特凡尼克', 'slovakia/astronomer', 'question-1 question-2 scene-1 t=2'],
    ['Halley', 'slovakia/astronomer', 't=20 scene-2'],
    ['Tskhinvali', 'georgia/observers', 't=8 scene-1 question-1 photo-2'],
    ['обсервтория', 'slovakia/astronomer', 't=20 scene-2 scene-1 photo-2'],
  ],
};
