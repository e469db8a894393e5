import { expect, it } from 'vitest';
import { pointsOf } from '../../../testing/path-points.ts';
import { posting } from '../../../testing/content/sample-documentary.ts';
import { stampDrawing } from './stamp.ts';

const box = { left: 60, top: 40, width: 120, height: 90 };
const algiers = { ...posting('algeria', [36.75, 3.06]), country: 'DZA' };

it('a land fills its box and stays within it', () => {
  const points = pointsOf(stampDrawing(algiers, box).land);
  expect(points.length).toBeGreaterThan(50);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(59.9);
  expect(Math.max(...xs)).toBeLessThanOrEqual(180.1);
  expect(Math.min(...ys)).toBeCloseTo(40, 0);
  expect(Math.max(...ys)).toBeCloseTo(130, 0);
});

it('the post of Algiers is at the northern shore, a little east of the middle', () => {
  const { x, y } = stampDrawing(algiers, box);
  expect(y).toBeLessThan(50);
  expect(x).toBeGreaterThan(115);
});

it('a post beyond the shape of its land is in the box, too', () => {
  const { x, y } = stampDrawing({ ...posting('jerusalem', [31.775, 35.2242]), country: 'PSE' }, box);
  expect(x).toBeGreaterThanOrEqual(60);
  expect(x).toBeLessThanOrEqual(180);
  expect(y).toBeGreaterThanOrEqual(40);
  expect(y).toBeLessThanOrEqual(130);
});
