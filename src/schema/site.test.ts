import { describe, expect, it } from 'vitest';
import { site } from './site.ts';
import { told, words } from '../../testing/content/schema-faults.ts';

const facts = {
  id: 'destinations',
  languages: { fr: ['en'], en: [] },
  name: words('Destinations'),
  tagline: words('chroniques'),
  description: words('Une phrase.'),
  publisher: words('Le ministère'),
  contact: 'contact@exemple.fr',
  accessibility: 'none',
  licence: 'CC-BY-4.0',
  posts: { embassy: { accounts: words('Les pages de l’ambassade') } },
  journey: ['algeria/five-cities', 'peru/andes'],
  accounts: [{ name: 'Mastodon', url: 'https://a.fr/' }],
};

describe('what is said once for the whole site', () => {
  it('may be this, with a notice in a crisis and without', () => {
    expect(told(site, facts)).toBe('');
    expect(told(site, { ...facts, notice: words('Une note.') })).toBe('');
  });

  it('may give a page to write to, instead of an address', () => {
    expect(told(site, { ...facts, contact: 'https://exemple.fr/contact' })).toBe('');
    expect(told(site, { ...facts, contact: 'exemple.fr' })).toMatch(/^contact: /);
  });

  it('is asked for where it is missing', () => {
    expect(told(site, {})).toMatchInlineSnapshot(`
      "id: Invalid input: expected string, received undefined
      languages: Invalid input: expected record, received undefined
      name: Invalid input: expected record, received undefined
      tagline: Invalid input: expected record, received undefined
      description: Invalid input: expected record, received undefined
      publisher: Invalid input: expected record, received undefined
      contact: Invalid input
      accessibility: Invalid option: expected one of "none"|"partial"|"full"
      licence: The licence is one of CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0, Etalab-2.0, reserved.
      posts: Invalid input: expected record, received undefined
      journey: Invalid input: expected array, received undefined
      accounts: Invalid input: expected array, received undefined"
    `);
  });

  it('may measure no distances, or from a place it names', () => {
    const from = { name: words('Reykjavik'), coordinates: [64.15, -21.94] };
    expect(told(site, { ...facts, distancesFrom: from })).toBe('');
    expect(told(site, { ...facts, distancesFrom: { ...from, coordinates: [164, 0] } })).toMatch(/^distancesFrom\./);
  });

  it('has the kinds of posts it names', () => {
    expect(told(site, { ...facts, posts: {} })).toBe('');
    expect(told(site, { ...facts, posts: { 'Research Station': { accounts: words('Pages') } } })).toMatch(
      /Invalid key/,
    );
  });

  it('has a name that finds room in the head of a page', () => {
    const name = { ...words('Destinations'), de: 'Chroniken einer Diplomatie vor Ort' };
    expect(told(site, { ...facts, name })).toBe(
      'name.de: The name of a documentary has at most 30 characters; what is more belongs into “tagline”.',
    );
  });

  it('has a name of its own that no reader sees, and that a browser keeps things under', () => {
    expect(told(site, { ...facts, id: 'Mon site' })).toMatch(/^id: /);
  });

  it('says that it is compliant only with the audit that found it so', () => {
    expect(told(site, { ...facts, accessibility: 'partial' })).toMatch(/^accessibility: Without an audit/);
    const audit = { by: 'Un cabinet', date: '2027-01-15', rate: 0.82 };
    expect(told(site, { ...facts, accessibility: 'partial', audit })).toBe('');
    expect(told(site, { ...facts, audit: { ...audit, rate: 82 } })).toMatch(/^audit.rate: /);
  });

  it('is told apart from what it cannot be', () => {
    const wrong = {
      ...facts,
      accessibility: 'good',
      journey: ['algeria', 'peru/andes', 'peru/andes'],
      accounts: [{ name: '', url: 'http://a.fr/' }],
      notice: { fr: 'Une note.' },
    };
    expect(told(site, wrong)).toMatchInlineSnapshot(`
      "accessibility: Invalid option: expected one of "none"|"partial"|"full"
      journey.0: Write “posting/chapter”.
      journey: A chapter is named twice.
      accounts.0.name: Write this text.
      accounts.0.url: Links must begin with “https://”."
    `);
    expect(told(site, { ...facts, journey: ['peru/andes', 'peru/andes'] })).toMatchInlineSnapshot(
      `"journey: A chapter is named twice."`,
    );
  });

  it('is nothing else', () => {
    expect(told(site, { ...facts, colour: 'blue' })).toMatchInlineSnapshot(`"Unrecognized key: "colour""`);
  });

  it('speaks one language at least, each with those that stand in for it', () => {
    expect(told(site, { ...facts, languages: { fr: [] } })).toBe('');
    expect(told(site, { ...facts, languages: {} })).toBe('languages: Name one language at least: “fr: []”.');
    expect(told(site, { ...facts, languages: { fr: 'en' } })).toBe(
      'languages.fr: Write the languages that stand in for it: “[en]”, or “[]” for none.',
    );
    expect(told(site, { ...facts, languages: { fr: ['English'] } })).toMatch(
      /^languages\.fr\.0: A language has a code/,
    );
    expect(told(site, { ...facts, languages: { french: [] } })).toMatch(/^languages\.french: /);
  });
});
