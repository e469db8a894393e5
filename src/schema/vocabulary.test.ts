import { describe, expect, it } from 'vitest';
import { told } from '../../testing/content/schema-faults.ts';
import { vocabulary, type ComponentName } from './vocabulary.ts';

const said = (name: ComponentName, attributes: Record<string, string>) => told(vocabulary[name], attributes);

describe('the components of a chapter', () => {
  it.each<[ComponentName, Record<string, string>]>([
    ['Film', {}],
    ['Scene', { title: 'La mer' }],
    ['Scene', { title: 'La mer', at: 'algiers', film: '0:41', ground: 'night' }],
    ['Photograph', { name: 'relief' }],
    ['Photograph', { name: 'relief', width: 'full' }],
    ['Gallery', { names: 'relief night' }],
    ['Quote', { source: 'Journal officiel', href: 'https://a.fr/' }],
    [
      'Quote',
      {
        name: 'law',
        source: 'Loi',
        href: 'https://a.fr/',
        by: 'Le préfet',
        role: 'préfet',
        date: '1922-03',
        at: 'lima',
      },
    ],
    ['Quote', { film: '0:41' }],
    ['Figure', { value: '850 km', year: '2010' }],
    ['Question', { ask: 'Pourquoi ?', film: '0:41' }],
    ['Year', { date: '1990', told: 'En 1990, le musée ouvre.' }],
    ['Year', { date: '1990-09', told: 'En septembre 1990, le musée ouvre.' }],
    ['Year', { date: '1990-09-14', told: 'Le 14 septembre 1990, le musée ouvre.' }],
  ])('%s may have the attributes %j', (name, attributes) => {
    expect(said(name, attributes)).toBe('');
  });

  it('ask for the attributes they need', () => {
    expect(said('Scene', {})).toMatchInlineSnapshot(`"title: Invalid input: expected string, received undefined"`);
    expect(said('Photograph', {})).toMatchInlineSnapshot(`"name: Invalid input: expected string, received undefined"`);
    expect(said('Quote', {})).toMatchInlineSnapshot(`
      "source: It is the public text the words stand in.
      href: It is the address of that text, “https://…”."
    `);
  });

  it('have no other', () => {
    expect(said('Film', { autoplay: 'true' })).toMatchInlineSnapshot(`"Unrecognized key: "autoplay""`);
    expect(said('Aside', { title: 'Note', style: 'color:red' })).toMatchInlineSnapshot(`"Unrecognized key: "style""`);
  });

  it('say what an attribute cannot be', () => {
    expect(said('Scene', { title: '', at: 'Alger', film: '41', ground: 'red' })).toMatchInlineSnapshot(`
      "title: Write this text.
      at: A photograph is named in lower-case letters and hyphens.
      film: A moment of the film is minutes and seconds, “0:41”, or hours too, “1:12:03”.
      ground: Invalid option: expected one of "paper"|"night""
    `);
    expect(said('Scene', { title: 'La mer', film: '0:75' })).toMatchInlineSnapshot(
      `"film: A moment of the film is minutes and seconds, “0:41”, or hours too, “1:12:03”."`,
    );
    expect(said('Photograph', { name: 'relief', width: '100%' })).toMatchInlineSnapshot(
      `"width: Invalid option: expected one of "measure"|"wide"|"full""`,
    );
    expect(said('Gallery', { names: 'relief, night' })).toMatchInlineSnapshot(
      `"names: Name the photographs with a space between: “relief night”."`,
    );
    expect(said('Quote', { source: 'Loi', href: 'http://a.fr/' })).toMatchInlineSnapshot(
      `"href: Links must begin with “https://”."`,
    );
    expect(said('Figure', { value: '1', year: 'hier' })).toMatchInlineSnapshot(`"year: A year has four digits."`);
    for (const date of ['90', '1990-13', '14/09/1990', 'hier']) {
      expect(said('Year', { date, told: 'Le musée ouvre.' })).toBe(
        'date: A date is a year, a month or a day: “2007”, “2007-09”, “2007-09-02”.',
      );
    }
  });
});
