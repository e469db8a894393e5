import { geoOrthographic } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { Point } from './vector.ts';
import { draggedRotation, type Rotation } from './versor.ts';

/** Turns a globe as a finger does, from one place of the screen to another. @returns where the held point is then */
function drag(start: Rotation, from: Point, to: Point): { shown: Point; rotation: Rotation } {
  const globe = geoOrthographic().scale(100).translate([0, 0]).rotate(start);
  const [held, reached] = [globe.invert?.(from), globe.invert?.(to)] as [Point, Point];
  const rotation = draggedRotation(start, held, reached);
  return { shown: globe.rotate(rotation)(held) as Point, rotation };
}

describe('a globe under the finger', () => {
  it.each<[string, Rotation, Point, Point]>([
    ['to the right', [0, 0, 0], [0, 0], [60, 0]],
    ['upwards, over the pole', [-20, -70, 0], [10, 10], [10, 90]],
    ['slantwise, when it is tilted', [130, 40, 65], [-50, 30], [40, -60]],
    ['by a hair', [-11, -20, 0], [5, 5], [5.01, 5]],
    ['from edge to edge', [0, 0, 0], [-95, 0], [95, 0]],
  ])('keeps what is held where the finger is: %s', (_, start, from, to) => {
    const { shown } = drag(start, from, to);
    expect(shown[0]).toBeCloseTo(to[0], 6);
    expect(shown[1]).toBeCloseTo(to[1], 6);
  });

  it('stays as it is while the finger does', () => {
    const { rotation } = drag([-11, -20, 5], [30, 30], [30, 30]);
    [-11, -20, 5].forEach((angle, index) => expect(rotation[index]).toBeCloseTo(angle, 9));
  });

  it('is turned by what the finger went, wherever a turn before it ended', () => {
    const first = drag([0, 0, 0], [0, 0], [50, 20]).rotation;
    const back = drag(first, [50, 20], [0, 0]).rotation;
    back.forEach((angle) => expect(angle).toBeCloseTo(0, 9));
  });
});
