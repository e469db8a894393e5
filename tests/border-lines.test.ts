// Can the lines of the maps be seen, three to one from the land, wherever a legend tells what they mean?
import { geoDistance, geoOrthographic } from 'd3-geo';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { pagesOfEachKind } from './support/pages.ts';

const origin = inject('origin');
const browser = await browserOfTests();

interface Line {
  kind: string;
  ratio: number;
  pattern: string;
}

/** Every kind of line on a page, with its contrast to each land it may run through, and its pattern. */
const linesOn = (tab: Page): Promise<Line[]> =>
  tab.evaluate(() => {
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    /** Any colour, mixed ones too, as the browser paints it over another. */
    const painted = (...colours: [colour: string, alpha: number][]) => {
      if (!brush) throw new Error('There is nothing to paint on.');
      for (const [colour, alpha] of colours) {
        brush.globalAlpha = alpha;
        brush.fillStyle = colour;
        brush.fillRect(0, 0, 1, 1);
      }
      return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (colour: number[]) => {
      const [red = 0, green = 0, blue = 0] = colour.map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return [...document.querySelectorAll('svg')].flatMap((drawing) => {
      const lands = [...drawing.querySelectorAll('.map-land, .country, .glow')];
      const lines = [...drawing.querySelectorAll('.map-border, .borders')];
      return lines.flatMap((line) => {
        const { stroke, strokeOpacity, strokeDasharray } = getComputedStyle(line);
        return lands.map((land) => {
          const ground = getComputedStyle(land).fill;
          const [a, b] = [
            luminance(painted([ground, 1])),
            luminance(painted([ground, 1], [stroke, Number(strokeOpacity)])),
          ];
          return {
            kind: line.getAttribute('class') ?? '',
            ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05),
            pattern: strokeDasharray,
          };
        });
      });
    });
  });

const french = pagesOfEachKind().filter(({ address }) => address.startsWith('/fr/'));

test('every line of every map on a page is three to one from the land, and its kind is told by its pattern', async () => {
  const tab = await browser.newPage();
  const faint: string[] = [];
  let count = 0;
  for (const { address } of french) {
    await tab.goto(`${origin}${address}`);
    const lines = await linesOn(tab);
    count += lines.length;
    for (const { kind, ratio, pattern } of lines) {
      if (ratio < 3) faint.push(`${address}: ${kind} ${ratio.toFixed(2)}`);
      if (/disputed|provisional/.test(kind) === (pattern === 'none')) faint.push(`${address}: ${kind} is ${pattern}`);
    }
  }
  expect(count).toBeGreaterThan(20);
  expect(faint).toEqual([]);
  await tab.close();
});

describe('on the globe', () => {
  test('the line between Algeria and Libya is three to one from the land beside it, by day and at night', async () => {
    for (const moment of ['2026-06-21T12:00:00Z', '2026-06-21T00:00:00Z']) {
      const tab = await browser.newPage({
        viewport: { width: 1280, height: 800 },
        deviceScaleFactor: 3,
        reducedMotion: 'reduce',
      });
      await tab.clock.setFixedTime(new Date(moment));
      await tab.goto(`${origin}/fr/`, { waitUntil: 'networkidle' });
      await tab.locator('.world a').first().focus();
      await tab.keyboard.press('Home');
      await tab.waitForSelector('world-map[data-state="awake"]:not([data-moving])');
      const places = await tab.locator('.world a').evaluateAll((all) =>
        all.map((link) => {
          const { x, y, width, height } = (link.querySelector('.dot') as Element).getBoundingClientRect();
          const picture = (link.closest('.picture') as Element).getBoundingClientRect();
          const [latitude = 0, longitude = 0] = (link.getAttribute('data-place') ?? '').split(' ').map(Number);
          return {
            at: [x + width / 2 - picture.x, y + height / 2 - picture.y] as [number, number],
            place: [longitude, latitude] as [number, number],
          };
        }),
      );
      /** How far it lies from the middle, in radians; what is more than a quarter of the way round is not seen. */
      const away = ({ place }: (typeof places)[0]) => geoDistance(place, places[0]?.place ?? [0, 0]);
      const [middle, other] = [places[0], places.slice(1).find((one) => away(one) < 1.4)];
      if (!middle || !other) throw new Error('Two marks are needed to know how the globe stands.');
      const unit = geoOrthographic().rotate([-middle.place[0], -middle.place[1]]).translate([0, 0]).scale(1);
      const reach = (point: [number, number] | null) => Math.hypot(...(point ?? [0, 0]));
      const scale = Math.hypot(other.at[0] - middle.at[0], other.at[1] - middle.at[1]) / reach(unit(other.place));
      const globe = unit.scale(scale).translate(middle.at);
      // Across the line, far from the coast: from 8° to 12° east in the desert.
      const across = Array.from({ length: 400 }, (_, step) => globe([8 + step / 100, 27.5]) ?? [0, 0]);
      const colours = await tab.evaluate((points) => {
        const canvas = document.querySelector<HTMLCanvasElement>('.picture canvas');
        const density = (canvas?.width ?? 0) / (canvas?.clientWidth ?? 1);
        return points.map(([x = 0, y = 0]) => [
          ...(canvas?.getContext('2d')?.getImageData(Math.round(x * density), Math.round(y * density), 1, 1).data ??
            []),
        ]);
      }, across);
      const light = colours.map(luminanceOf).sort((a, b) => a - b);
      const land = light[Math.floor(light.length / 4)] ?? 0;
      expect(((light.at(-1) ?? 0) + 0.05) / (land + 0.05)).toBeGreaterThanOrEqual(3);
      await tab.close();
    }
  });
});

function luminanceOf(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
