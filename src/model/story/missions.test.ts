import { expect, test } from 'vitest';
import { mission } from '../../../testing/content/sample-documentary.ts';
import { missionNamed } from './missions.ts';

const missions = { trade: mission('trade'), culture: mission('culture') };

test('a mission is found by its name', () => {
  expect(missionNamed(missions, 'culture').slug.fr).toBe('culture-fr');
});

test('a name of none is told with those there are', () => {
  const told = (name: string) => `There is no mission “${name}” in content/missions.yaml; there are trade, culture.`;
  expect(() => missionNamed(missions, 'tourism')).toThrow(told('tourism'));
  expect(() => missionNamed(missions, 'constructor')).toThrow(told('constructor'));
});
