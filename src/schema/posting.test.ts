import { describe, expect, it } from 'vitest';
import { posting } from './posting.ts';
import { told, words } from '../../testing/content/schema-faults.ts';

const facts = {
  name: words('Algérie'),
  slug: words('algerie'),
  summary: words('Une phrase.'),
  post: { kind: 'embassy', name: words('Ambassade'), city: words('Alger'), coordinates: [36.75, 3.06] },
  country: 'DZA',
  accent: { night: '#d9825b', day: '#8a4a2b' },
  missions: ['culture'],
  accounts: [
    { name: 'Campus France', url: 'https://a.fr/' },
    { name: words('Site'), url: 'https://b.fr/' },
  ],
  travelAdvice: { fr: 'https://c.fr/' },
};

describe('the facts of a posting', () => {
  it('may be these', () => {
    expect(told(posting, facts)).toBe('');
  });

  it('may have no account and no travel advice', () => {
    expect(told(posting, { ...facts, accounts: [], travelAdvice: {} })).toBe('');
  });

  it('are asked for where they are missing', () => {
    expect(told(posting, {})).toMatchInlineSnapshot(`
      "summary: Invalid input: expected record, received undefined
      post: Invalid input: expected object, received undefined
      country: Invalid input: expected string, received undefined
      accent: Invalid input: expected object, received undefined
      missions: Invalid input: expected array, received undefined
      accounts: Invalid input: expected array, received undefined
      travelAdvice: Invalid input: expected record, received undefined"
    `);
    expect(told(posting, { ...facts, post: {}, accent: {} })).toMatchInlineSnapshot(`
      "post.kind: Write one of the kinds of “posts” in site.yaml: “embassy”.
      post.name: Invalid input: expected record, received undefined
      post.city: Invalid input: expected record, received undefined
      post.coordinates: Write the latitude, then the longitude: “[36.7538, 3.0588]”.
      accent.night: Invalid input: expected string, received undefined
      accent.day: Invalid input: expected string, received undefined"
    `);
  });

  it('are told apart from what they cannot be', () => {
    const wrong = {
      ...facts,
      post: { ...facts.post, kind: '', coordinates: [136, 3] },
      country: 'Algeria',
      accent: { night: 'orange', day: '#D9825B' },
      missions: [],
      travelAdvice: { fr: 'http://c.fr/' },
    };
    expect(told(posting, wrong)).toMatchInlineSnapshot(`
      "post.kind: Write one of the kinds of “posts” in site.yaml: “embassy”.
      post.coordinates.0: A latitude is at most 90.
      country: A country is three capital letters: “DZA”.
      accent.night: A colour is “#” and six digits or letters a–f: “#d9825b”.
      accent.day: A colour is “#” and six digits or letters a–f: “#d9825b”.
      missions: Name at least one mission.
      travelAdvice.fr: Links must begin with “https://”."
    `);
  });

  it('have no other field', () => {
    expect(told(posting, { ...facts, capital: 'Alger' })).toMatchInlineSnapshot(`"Unrecognized key: "capital""`);
  });
});
