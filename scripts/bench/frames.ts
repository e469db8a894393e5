import type { Browser, Page } from 'playwright-core';

/** A phone whose processor is four times slower than this machine's, and a desktop. */
const screens = [
  { name: 'phone, CPU ×4', viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, slowdown: 4, wanted: 30 },
  { name: 'desktop', viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1, slowdown: 1, wanted: 55 },
];

/** How the globe moves, frame by frame: turned by a finger for two seconds, then flown from posting to posting. */
export async function globeFrames(browser: Browser, address: string): Promise<string[]> {
  const lines: string[] = [];
  for (const { name, viewport, deviceScaleFactor, slowdown, wanted } of screens) {
    const context = await browser.newContext({ viewport, deviceScaleFactor });
    const tab = await context.newPage();
    await tab.goto(address, { waitUntil: 'networkidle' });
    await wake(tab);
    await (await context.newCDPSession(tab)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const moves = { drag: () => drag(tab), flight: () => fly(tab) };
    for (const [move, make] of Object.entries(moves)) {
      const intervals = await watching(tab, make);
      const rate = 1000 / (intervals[Math.floor(intervals.length / 2)] ?? Infinity);
      lines.push(
        `globe, ${name}, ${move}: median ${Math.round(rate)} frames a second (at least ${wanted}), ` +
          `longest frame ${Math.round(intervals.at(-1) ?? 0)} ms (at most 100), ${intervals.length} frames`,
      );
    }
    await context.close();
  }
  return lines;
}

/** The globe arrives on the first gesture, and is at rest. */
async function wake(tab: Page): Promise<void> {
  await tab.click('world-map button[name="world"]');
  await tab.waitForSelector('world-map[data-state="awake"]:not([data-moving])');
}

async function drag(tab: Page): Promise<void> {
  const box = await tab.locator('world-map').boundingBox();
  if (!box) throw new Error('There is no map.');
  const [x, y] = [box.x + box.width * 0.4, box.y + box.height / 2];
  await tab.mouse.move(x, y);
  await tab.mouse.down();
  for (let step = 0; step < 120; step++) {
    await tab.mouse.move(x + Math.sin(step / 12) * 90, y + Math.sin(step / 20) * 30);
    await tab.waitForTimeout(16);
  }
  await tab.mouse.up();
}

async function fly(tab: Page): Promise<void> {
  for (let flight = 0; flight < 3; flight++) {
    await tab.click('world-map button[name="next"]');
    await tab.waitForTimeout(1800);
  }
}

/** Milliseconds between the frames in which the globe moved, the shortest first. */
async function watching(tab: Page, make: () => Promise<void>): Promise<number[]> {
  await tab.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    const map = document.querySelector('world-map');
    let [last, wasMoving] = [0, false];
    const watch = (now: number) => {
      const isMoving = map?.hasAttribute('data-moving') ?? false;
      if (isMoving && wasMoving) seen.push(now - last);
      [last, wasMoving] = [now, isMoving];
      requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  });
  await make();
  const intervals = await tab.evaluate(() => (window as unknown as { seen: number[] }).seen);
  return intervals.sort((a, b) => a - b);
}
