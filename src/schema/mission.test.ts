import { describe, expect, it } from 'vitest';
import { missionIds, missions } from './mission.ts';
import { told, words } from '../../testing/content/schema-faults.ts';

const mission = { name: words('Culture'), slug: words('culture'), summary: words('Une phrase.'), journey: [] };
const all = Object.fromEntries(missionIds.map((id) => [id, mission]));

describe('the missions', () => {
  it('are all named, in every language', () => {
    expect(told(missions, all)).toBe('');
    const { diplomacy: _, ...others } = all;
    expect(told(missions, others)).toMatchInlineSnapshot(
      `"diplomacy: Invalid input: expected object, received undefined"`,
    );
  });

  it('are no others', () => {
    expect(told(missions, { ...all, sport: mission })).toMatchInlineSnapshot(`"Unrecognized key: "sport""`);
  });

  it('have a name, an address and a summary, and nothing else', () => {
    expect(told(missions, { ...all, culture: { slug: words('Culture') } })).toMatchInlineSnapshot(`
      "culture.name: Invalid input: expected object, received undefined
      culture.slug.fr: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.
      culture.slug.en: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.
      culture.slug.de: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.
      culture.slug.es: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.
      culture.slug.ar: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.
      culture.slug.zh: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.
      culture.slug.ru: An address is written in lower-case letters a–z, digits and single hyphens: “algerie”, “nan-mei”.
      culture.summary: Invalid input: expected object, received undefined
      culture.journey: Invalid input: expected array, received undefined"
    `);
    expect(told(missions, { ...all, culture: { ...mission, icon: 'x' } })).toMatchInlineSnapshot(
      `"culture: Unrecognized key: "icon""`,
    );
  });
});
