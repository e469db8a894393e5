import { geoContains, geoOrthographic } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { globeData } from '../maps/globe-data.ts';
import { outlinesOf, outlookOf, traceAreas, traceLines, type Pen } from './near-side.ts';

const none = { disputed: [], provisional: [] };
const data = globeData(none);
const land = (feature(data, data.objects.land) as GeoJSON.Feature).geometry;
const outlines = outlinesOf(land);
const radius = 100;

/** Notes what it is told as lines of points, arcs in steps of half a degree. */
function notingPen(): Pen & { lines: [number, number][][] } {
  const lines: [number, number][][] = [];
  return {
    lines,
    moveTo: (x, y) => lines.push([[x, y]]),
    lineTo: (x, y) => lines.at(-1)?.push([x, y]),
    closePath: () => undefined,
    arc: (x, y, r, from, to, isBack = false) => {
      const whole = 2 * Math.PI;
      const turn = Math.abs(to - from) === whole ? whole : (((isBack ? from - to : to - from) % whole) + whole) % whole;
      const steps = Math.ceil(turn / 0.01);
      for (let step = 0; step <= steps; step++) {
        const angle = from + ((isBack ? -1 : 1) * turn * step) / (steps || 1);
        lines.at(-1)?.push([x + r * Math.cos(angle), y + r * Math.sin(angle)]);
      }
    },
  };
}

/** The even-odd rule. */
const isFilled = (lines: [number, number][][], [x, y]: [number, number]): boolean =>
  lines
    .flatMap((line) => line.map((point, index) => [point, line[(index + 1) % line.length] ?? point] as const))
    .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)).length %
    2 ===
  1;

/** From where a reader may look; of some of these the middle of the far side is land, of one a sea within land. */
const rotations: [number, number, number][] = [
  [-15, -22, 0],
  [77, 12, 0],
  [140, 10, 0],
  [-100, -40, 20],
  [0, -90, 0],
  [0, 90, 0],
  [129, 42, 0],
  [80, 35, -50],
  [-179, 3, 0],
];

describe('the near side of the globe', () => {
  it.each(rotations)('turned by %s° %s° %s° has land where d3-geo finds land', (...rotation) => {
    const projection = geoOrthographic().rotate(rotation).scale(radius).translate([0, 0]).clipAngle(90);
    const pen = notingPen();
    traceAreas(pen, outlines, outlookOf(projection));
    expect(JSON.stringify(pen.lines)).not.toMatch(/null/);

    let [asked, wrong] = [0, 0];
    for (let x = -0.96; x <= 0.96; x += 0.12) {
      for (let y = -0.96; y <= 0.96; y += 0.12) {
        if (Math.hypot(x, y) > 0.97) continue;
        const place = projection.invert?.([x * radius, y * radius]);
        asked++;
        if (!place || geoContains(land, place) !== isFilled(pen.lines, [x * radius, y * radius])) wrong++;
      }
    }
    expect(asked).toBeGreaterThan(180);
    // A coast may run between a point and where its line is straightened.
    expect(wrong).toBeLessThanOrEqual(2);
  });

  it('has of a line what is in sight, where d3-geo has it', () => {
    const projection = geoOrthographic().rotate([-15, -22, 30]).scale(radius).translate([7, 9]).clipAngle(90);
    const meridian: GeoJSON.LineString = {
      type: 'LineString',
      coordinates: Array.from({ length: 181 }, (_, index) => [15, index - 90]),
    };
    const pen = notingPen();
    traceLines(pen, outlinesOf(meridian), outlookOf(projection));
    const seen = meridian.coordinates.filter(([, latitude = 0]) => latitude > -68 && latitude < 90);
    expect(pen.lines).toHaveLength(1);
    for (const [index, place] of seen.entries()) {
      const [x = 0, y = 0] = projection(place as [number, number]) ?? [];
      expect(pen.lines[0]?.[index]?.[0]).toBeCloseTo(x, 6);
      expect(pen.lines[0]?.[index]?.[1]).toBeCloseTo(y, 6);
    }
  });

  it('traces nothing of what is on the far side', () => {
    const projection = geoOrthographic().rotate([180, 0, 0]).scale(radius).translate([0, 0]);
    const square: GeoJSON.Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [-1, -1],
          [-1, 1],
          [1, 1],
          [1, -1],
          [-1, -1],
        ],
      ],
    };
    const pen = notingPen();
    traceAreas(pen, outlinesOf(square), outlookOf(projection));
    expect(pen.lines).toEqual([]);
  });
});
