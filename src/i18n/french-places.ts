/** “De” before the name of a city: “d’Alger”, “de Lima”, “du Caire”, “des Sables-d’Olonne”. An h is taken for aspirated. */
export function fromPlace(city: string): string {
  if (city.startsWith('Le ')) return `du ${city.slice(3)}`;
  if (city.startsWith('Les ')) return `des ${city.slice(4)}`;
  return beginsWithVowel(city) ? `d’${city}` : `de ${city}`;
}

/** “À” before the name of a city: “à Tbilissi”, “au Caire”, “aux Sables-d’Olonne”. */
export function toPlace(city: string): string {
  if (city.startsWith('Le ')) return `au ${city.slice(3)}`;
  if (city.startsWith('Les ')) return `aux ${city.slice(4)}`;
  return `à ${city}`;
}

/** A y before a vowel is none: “de Yaoundé”, but “d’Ypres”. */
const beginsWithVowel = (name: string): boolean =>
  /^(?:[aeiouœæ]|y(?![aeiou]))/i.test(name.normalize('NFD').replace(/\p{M}/gu, ''));
