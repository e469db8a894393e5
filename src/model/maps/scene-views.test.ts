import { describe, expect, it } from 'vitest';
import type { Coordinates } from '../../schema/values/place.ts';
import type { Stop } from './drawn-map.ts';
import { largestScale } from './locator-map.ts';
import { half, sceneGround, sceneViews, transformOf, type SceneView } from './scene-views.ts';

const stop = (key: string, coordinates: Coordinates): Stop => ({ key, name: key, coordinates });

const algeria = [
  stop('algiers', [36.75, 3.06]),
  stop('constantine', [36.37, 6.61]),
  stop('annaba', [36.9, 7.77]),
  stop('tamanrasset', [22.79, 5.52]),
];
const keys = algeria.map(({ key }) => key);

/** Where a place stands in a view, from its middle, in the units of the map. */
function placed(coordinates: Coordinates, { x, y, scale }: SceneView, shown = sceneViews(algeria, keys, 'DZA')) {
  const [latitude, longitude] = coordinates;
  const [drawnX = NaN, drawnY = NaN] = shown.projection([longitude, latitude]) ?? [];
  return [(drawnX - x) * scale, (drawnY - y) * scale] as const;
}

describe('the views of a chapter’s scenes', () => {
  const { projection, views } = sceneViews(algeria, keys, 'DZA');

  it('have the place of the scene in the middle, each of them', () => {
    for (const [index, view] of views.entries()) {
      const [x, y] = placed(algeria[index]?.coordinates ?? [0, 0], view);
      expect(Math.hypot(x, y)).toBeLessThan(1);
    }
  });

  it('begin with the country, from end to end, and with every place', () => {
    const ends: Coordinates[] = [
      [37.09, 9.8],
      [19, 3.2],
      [27.7, -8.67],
    ];
    for (const coordinates of [...ends, ...algeria.map((place) => place.coordinates)]) {
      const farthest = Math.max(...placed(coordinates, views[0] as SceneView).map(Math.abs));
      expect(farthest).toBeLessThan(half);
    }
  });

  it('then come closer, until the nearest other place is still in sight', () => {
    expect(views[1]?.scale).toBeGreaterThan(3 * (views[0]?.scale ?? 0));
    const distance = Math.hypot(...placed([36.9, 7.77], views[1] as SceneView));
    expect(distance).toBeGreaterThan(half / 3);
    expect(distance).toBeLessThan(half);
  });

  it('stay wide where the nearest place is far', () => {
    expect(views[3]?.scale).toBeLessThan(views[1]?.scale ?? 0);
  });

  it('are drawn at the scale of the closest', () => {
    expect(Math.max(...views.map(({ scale }) => scale))).toBe(1);
    expect(projection.scale()).toBeLessThanOrEqual(largestScale);
  });

  it('never come closer than the data is true, nor begin so close in a small country', () => {
    const city = [stop('here', [31.775, 35.224]), stop('there', [31.776, 35.225])];
    const small = sceneViews(city, ['here', 'there'], 'PSE');
    expect(small.projection.scale()).toBe(largestScale);
    expect(small.views[0]?.scale).toBeLessThan(0.5);
  });

  it('may be of one place alone, or of one place twice', () => {
    const lima = stop('lima', [-12.05, -77.04]);
    for (const places of [[lima], [lima, { ...lima, key: 'again' }]]) {
      const { views: few } = sceneViews(places, ['lima', 'lima'], 'PER');
      expect(JSON.stringify(few)).not.toMatch(/null/);
      expect(few[1]?.scale).toBeGreaterThanOrEqual(few[0]?.scale ?? NaN);
    }
  });

  it('do without the shape of a country that the data has no area of', () => {
    const rome = stop('rome', [41.9, 12.45]);
    expect(JSON.stringify(sceneViews([rome], ['rome'], 'VAT').views)).not.toMatch(/null/);
  });

  it('are written as a movement of the one drawing', () => {
    expect(transformOf({ x: 100, y: -40, scale: 0.5 })).toBe('translate(-50,20) scale(0.5)');
    expect(transformOf({ x: 0, y: 0, scale: 1 })).toBe('translate(0,0) scale(1)');
  });
});

describe('the drawing of a chapter’s scenes', () => {
  const shown = sceneViews(algeria, keys, 'DZA');
  const ground = sceneGround(shown, algeria, { disputed: [['ESH', 'MAR']], provisional: [] });

  it('has land, borders, disputed lines and every place', () => {
    expect(JSON.stringify(ground)).not.toMatch(/NaN|null|Infinity/);
    expect(ground.land).toMatch(/^M-?\d/);
    expect(ground.borders).toMatch(/^M-?\d/);
    expect(ground.disputed).toMatch(/^M-?\d/);
    expect(ground.provisional).toBe('');
    expect(ground.places.match(/M/g)).toHaveLength(algeria.length);
  });

  it('goes the way of the scenes, a point to a scene', () => {
    const points = ground.way.slice(1).split('L');
    expect(points).toEqual(shown.views.map(({ x, y }) => `${x} ${y}`));
  });

  it('is light enough for a page', () => {
    expect(JSON.stringify(ground).length).toBeLessThan(60_000);
  });
});
