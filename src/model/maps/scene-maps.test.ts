import { expect, it } from 'vitest';
import type { Coordinates } from '../../schema/values/place.ts';
import { sceneMaps } from './scene-maps.ts';
import { sceneGround, sceneViews } from './scene-views.ts';

const none = { disputed: [], provisional: [] };
const places = (algiers: string) => [
  { key: 'algiers', name: algiers, coordinates: [36.75, 3.06] as Coordinates },
  { key: 'annaba', name: 'Annaba', coordinates: [36.9, 7.77] as Coordinates },
];

it('the maps of a chapter are its views and their ground', () => {
  const shown = sceneViews(places('Alger'), ['annaba', 'algiers'], 'DZA');
  expect(sceneMaps(places('Alger'), ['annaba', 'algiers'], 'DZA', none)).toEqual({
    views: shown.views,
    ground: sceneGround(shown, places('Alger'), none),
  });
});

it('they are drawn once, whatever a language calls the places', () => {
  const french = sceneMaps(places('Alger'), ['algiers'], 'DZA', none);
  expect(sceneMaps(places('Algiers'), ['algiers'], 'DZA', none)).toBe(french);
});
