// Does night fall on the globe as it does on the Earth: slowly, with no band and no edge, at rest and in flight?
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';

const origin = inject('origin');
const browser = await browserOfTests();

/** The sun sets then over the eastern Pacific, where no land is: seen from over Lima, in the left half of the globe. */
const moment = new Date('2026-09-23T01:20:00Z');

/** Awake, with the coasts and lines left out: what is left along a line at sea is the light alone. */
async function globe(): Promise<Page> {
  const tab = await browser.newPage({ viewport: { width: 1366, height: 800 } });
  await tab.clock.setFixedTime(moment);
  await tab.addInitScript(() => {
    CanvasRenderingContext2D.prototype.stroke = () => undefined;
    // Frames and flights go by this clock.
    performance.now = () => document.timeline.currentTime as number;
  });
  await tab.goto(`${origin}/fr/`, { waitUntil: 'networkidle' });
  return tab;
}

/** The steps of light from point to point across the sea to the west of Lima, in levels of the strongest of the colours. */
const steps = (tab: Page) =>
  tab.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.picture canvas');
    const [width = 0, height = 0] = [canvas?.width, canvas?.height];
    const row = canvas?.getContext('2d')?.getImageData(0, Math.round(height / 2), width, 1).data ?? [];
    const radius = Math.min(width, height) * 0.46 * 1.5;
    const [from, to] = [Math.round(width / 2 - radius * 0.85), Math.round(width / 2 - radius * 0.15)];
    const found = [];
    for (let x = Math.max(60, from); x < to; x++)
      found.push(
        Math.max(...[0, 1, 2].map((colour) => Math.abs((row[x * 4 + colour] ?? 0) - (row[x * 4 - 4 + colour] ?? 0)))),
      );
    const light = (x: number) => row[x * 4 + 2] ?? 0;
    return {
      largest: Math.max(...found),
      fallen: Math.abs(light(to - 1) - light(Math.max(60, from))),
      count: found.length,
    };
  });

test('at rest no step across the twilight is greater than two levels of 255', async () => {
  const tab = await globe();
  for (let press = 0; press < 2; press++) {
    await tab.click('world-map button[name="next"]');
    await tab.waitForSelector('world-map[data-state="awake"]:not([data-moving])');
  }
  const { largest, fallen, count } = await steps(tab);
  expect(count).toBeGreaterThan(100);
  // There is a dusk on the line.
  expect(fallen).toBeGreaterThan(5);
  expect(largest).toBeLessThanOrEqual(2);
  await tab.close();
});

test('while it moves, too', async () => {
  const tab = await globe();
  for (let press = 0; press < 2; press++) {
    await tab.click('world-map button[name="next"]');
    await tab.waitForSelector('world-map[data-state="awake"]:not([data-moving])');
  }
  const box = await tab.locator('.picture').boundingBox();
  if (!box) throw new Error('There is no picture.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await tab.mouse.move(x, y);
  await tab.mouse.down();
  for (let step = 0; step < 8; step++) {
    await tab.mouse.move(x + 6 + step, y);
    const { largest, isMoving } = {
      ...(await steps(tab)),
      isMoving: await tab.locator('world-map[data-moving]').count(),
    };
    if (isMoving) expect(largest).toBeLessThanOrEqual(2);
  }
  await tab.mouse.up();
  await tab.close();
});
