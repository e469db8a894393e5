import { describe, expect, it } from 'vitest';
import { missions } from './mission.ts';
import { told, words } from '../../testing/content/schema-faults.ts';

const mission = { name: words('Culture'), slug: words('culture'), summary: words('Une phrase.'), journey: [] };

describe('the missions', () => {
  it('are those an editor names, in the order they are written in', () => {
    expect(told(missions, {})).toBe('');
    expect(told(missions, { 'search-and-rescue': mission, culture: mission })).toBe('');
    expect(Object.keys(missions.parse({ zoology: mission, art: mission }))).toEqual(['zoology', 'art']);
  });

  it('have names that can stand in an address, and begin with a letter', () => {
    for (const name of ['Culture', 'la culture', 'é', '2024', '-a']) {
      expect(told(missions, { [name]: mission }), name).toMatch(/Invalid key in record/);
    }
  });

  it('have a name, an address and a summary, and nothing else', () => {
    expect(told(missions, { culture: { slug: words('Culture') } })).toMatchInlineSnapshot(`
      "culture.name: Invalid input: expected record, received undefined
      culture.slug.fr: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.
      culture.slug.en: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.
      culture.slug.de: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.
      culture.slug.es: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.
      culture.slug.ar: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.
      culture.slug.zh: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.
      culture.slug.ru: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.
      culture.summary: Invalid input: expected record, received undefined
      culture.journey: Invalid input: expected array, received undefined"
    `);
    expect(told(missions, { culture: { ...mission, icon: 'x' } })).toMatchInlineSnapshot(
      `"culture: Unrecognized key: "icon""`,
    );
  });
});
