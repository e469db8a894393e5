// `npm run bench` prints it, too: how smoothly the map of a chapter moves while somebody reads through its scenes.
import type { Browser } from 'playwright-core';

/** A screen, how much slower its processor is than this machine's, and the frames a second that half of all reach. */
const screens = {
  'a phone, processor four times slower': { width: 412, height: 823, slowdown: 4, target: 30 },
  'a desktop': { width: 1440, height: 900, slowdown: 1, target: 55 },
};

/** No frame may take longer, in milliseconds. */
const longest = 100;

/** Scrolls from the first scene to the end of the last, a hundredth of the screen at a time. Runs in the page. */
async function readThrough(): Promise<number[]> {
  const scenes = [...document.querySelectorAll('.scene')];
  scenes[0]?.scrollIntoView();
  // The map arrives meanwhile, as it would before a reader is there.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const frames: number[] = [];
  return new Promise((resolve) => {
    let before = performance.now();
    const step = (now: number) => {
      frames.push(now - before);
      before = now;
      const end = scenes.at(-1)?.getBoundingClientRect().bottom ?? 0;
      if (end < innerHeight) return resolve(frames.slice(1));
      scrollBy({ top: innerHeight / 100, behavior: 'instant' });
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** One reading on each screen, as rows to be printed. */
export async function sceneFrames(browser: Browser, address: string): Promise<string[]> {
  const rows = [];
  for (const [name, { width, height, slowdown, target }] of Object.entries(screens)) {
    const context = await browser.newContext({ viewport: { width, height } });
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await tab.goto(address, { waitUntil: 'networkidle' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const frames = (await tab.evaluate(readThrough)).toSorted((a, b) => a - b);
    await context.close();

    const median = 1000 / (frames[Math.floor(frames.length / 2)] ?? Infinity);
    const slowest = frames.at(-1) ?? Infinity;
    rows.push(
      `Scenes, ${name}: ${median.toFixed(0)} frames a second (at least ${target}${median < target ? ' !' : ''}), ` +
        `the longest ${slowest.toFixed(0)} ms (at most ${longest}${slowest > longest ? ' !' : ''}), ` +
        `${frames.filter((time) => time > 34).length} of ${frames.length} over 34 ms`,
    );
  }
  return rows;
}
