import { describe, expect, it } from 'vitest';
import { schemaOrg } from './schema-org.ts';
import { textKinds } from './text-kinds.ts';
import { namedIn, vocabularyFaults } from './vocabulary-faults.ts';

const vocabulary = schemaOrg();
const film = { '@type': 'VideoObject', '@id': 'https://example.org/#film', name: 'Film' };
const article = {
  '@type': 'Article',
  '@id': 'https://example.org/#article',
  url: 'https://example.org/',
  headline: 'Water',
  datePublished: '2026-11-30',
  timeRequired: 'PT5M',
  isAccessibleForFree: true,
  video: { '@id': film['@id'] },
  author: { '@type': 'Organization', name: 'A network' },
  image: ['https://example.org/1.webp', { '@type': 'ImageObject', width: { '@type': 'QuantitativeValue', value: 2 } }],
};
const faultsIn = (thing: unknown) => vocabularyFaults(thing, namedIn([film, article]), vocabulary);

describe('the vocabulary of schema.org', () => {
  it('is read whole', () => {
    expect(vocabulary.types.size).toBeGreaterThan(800);
    expect(vocabulary.properties.size).toBeGreaterThan(1400);
    expect([...(vocabulary.types.get('Article') ?? [])]).toEqual(['Article', 'CreativeWork', 'Thing']);
    expect(vocabulary.properties.get('headline')).toEqual({ of: ['CreativeWork'], takes: ['Text'] });
    expect(vocabulary.superseded.get('actors')).toBe('actor');
  });

  it('has what is well said, and what is said of a role', () => {
    const speaker = { '@type': 'Person', name: 'A name' };
    const role = { '@type': 'Role', roleName: 'astronomer', spokenByCharacter: speaker };
    expect(faultsIn(article)).toEqual([]);
    expect(faultsIn({ '@type': 'Quotation', spokenByCharacter: role })).toEqual([]);
  });
});

describe('what it has not is found:', () => {
  it.each<[string, object, string]>([
    ['a property that is none', { headlines: 'Water' }, 'headlines is no word of schema.org'],
    ['a type that is none', { '@type': 'Chapter2' }, 'Chapter2 is no word of schema.org'],
    ['a property of other things', { startOffset: 3 }, 'startOffset is not said of Article'],
    ['a word that is old', { awards: 'One' }, 'awards is now award'],
    ['a thing of another kind', { author: { '@type': 'Place' } }, 'author is {"@type":"Place"}, and takes Organ'],
    ['a text in place of a thing', { author: 'A network' }, 'author is "A network", and takes Organization, Person'],
    ['a text in place of an address', { license: 'CC BY 4.0' }, 'license is "CC BY 4.0", and takes'],
    ['a number in place of a text', { headline: 3 }, 'headline is 3, and takes Text'],
    ['a day that is none', { datePublished: '2026-02-30' }, 'datePublished is "2026-02-30", and takes'],
    ['a name of nothing', { video: { '@id': 'https://example.org/#x' } }, 'video is https://example.org/#x, of which'],
    ['a name of another thing', { video: { '@id': article['@id'] } }, 'video is {"@id":"https://example.org/#article'],
    ['a thing of no type', { author: { name: 'A network' } }, 'author is {"name":"A network"}, and takes'],
    ['nothing at all', { author: null }, 'author is null, and takes Organization, Person'],
    ['in a list, too', { image: [article.image[0], 3] }, 'image is 3, and takes ImageObject, URL'],
    ['within a thing', { author: { '@type': 'Person', age: 3 } }, 'age is no word of schema.org'],
  ])('%s', (_, changed, fault) => {
    expect(faultsIn({ ...article, ...changed })[0]).toContain(fault);
  });

  it('a role for nobody', () => {
    expect(faultsIn({ '@type': 'Quotation', spokenByCharacter: { '@type': 'Role', name: 'x' } })).toHaveLength(1);
    expect(faultsIn({ '@type': 'Role', spokenByCharacter: { '@type': 'Person' } })).toHaveLength(1);
  });
});

it.each<[string, string[], string[]]>([
  ['URL', ['https://example.org/a#b'], ['/fr/', 'example.org', 'mailto:a@example.org']],
  ['Date', ['2026', '2026-11', '2024-02-29'], ['2026-13', '2025-02-29', '30.11.2026', '2026-11-30T10:00']],
  ['DateTime', ['2026-11-30T10:00:00Z', '2026-11-30T10:00+01:00'], ['2026-11-30', '2026-11-30T25:00:00Z']],
  ['Duration', ['PT5M', 'P1DT2H', 'PT1.5S'], ['P', 'PT', '5M', 'PT5']],
])('a text is taken for a %s where it is one', (kind, are, areNot) => {
  const fits = (text: string) => textKinds[kind]?.(text);
  expect([are.filter((text) => !fits(text)), areNot.filter(fits)]).toEqual([[], []]);
});
