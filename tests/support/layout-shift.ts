import type { Browser } from 'playwright-core';

/** On slow lines our faces come when the page can be read already; where they never come, it is read without them. */
export type Faces = { never: true } | { afterMilliseconds: number };

/** How much jumps on a page of a phone before any gesture, as browsers count it (“cumulative layout shift”). */
export async function layoutShift(browser: Browser, address: string, faces: Faces): Promise<number> {
  const viewport = { width: 412, height: 823 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true });
  const tab = await context.newPage();
  await tab.route('**/*.woff2', async (route) => {
    if ('never' in faces) return route.abort();
    await tab.waitForTimeout(faces.afterMilliseconds);
    return route.continue();
  });
  await tab.addInitScript(() => {
    const watched = window as unknown as { shift: number };
    watched.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.goto(address, { waitUntil: 'networkidle' });
  await tab.evaluate(() => document.fonts.ready);
  // A shift is reported with the frame that follows it.
  await tab.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  const shift = await tab.evaluate(() => (window as unknown as { shift: number }).shift);
  await context.close();
  return shift;
}
