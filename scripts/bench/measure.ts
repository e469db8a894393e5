import type { Browser, CDPSession } from 'playwright-core';
import type { Measures } from './budget.ts';

/** A phone, a slow line and a slow processor: applied, not simulated. */
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const slowdown = 4;

/** Milliseconds a whole browser is given to open its tab: what it does for itself by then is no cost of the page. */
const ready = 1500;

export interface Visit extends Measures {
  /** Every address that was asked for. */
  asked: string[];
  cookies: number;
}

interface Watched {
  firstPaint: number;
  largestPaint: number;
  shifts: number[];
  tasks: { start: number; end: number }[];
}

/**
 * Opens a page as somebody does who was never here, and waits until nothing more arrives. No gesture is made.
 * @param density device pixels to one of the page's
 */
export async function measure(browser: Browser, address: string, density = 1.75): Promise<Visit> {
  const viewport = { width: 412, height: 823 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: density, isMobile: true, hasTouch: true });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  const network = await watchNetwork(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.addInitScript(watchPage);
  await tab.waitForTimeout(ready);

  await tab.goto(address, { waitUntil: 'networkidle' });
  // A page may have all it needs before anything of it is painted: measured then, its layout would pass for blocking.
  await tab.waitForFunction(() => (window as unknown as { watched: Watched }).watched.largestPaint > 0);
  const { firstPaint, largestPaint, shifts, tasks } = await tab.evaluate(
    () => (window as unknown as { watched: Watched }).watched,
  );
  const elements = await tab.evaluate(() => document.querySelectorAll('*').length);
  const cookies = (await context.cookies()).length;
  await context.close();

  return {
    ...network,
    elements,
    largestPaint,
    layoutShift: sum(shifts),
    // As “total blocking time” is defined: what a task takes beyond 50 ms, from the first paint on.
    blocking: sum(tasks.map(({ start, end }) => Math.max(0, end - Math.max(start, firstPaint) - 50))),
    requests: network.asked.length,
    cookies,
  };
}

/** Slows the line down and counts what comes over it: all of it, and what of it is script (its headers are not). */
async function watchNetwork(session: CDPSession): Promise<{ asked: string[]; bytes: number; scriptBytes: number }> {
  const counted = { asked: [] as string[], bytes: 0, scriptBytes: 0 };
  const headersOf = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ request }) => {
    // The browser draws the controls of its own player from pictures it holds in itself.
    if (!request.url.startsWith('data:')) counted.asked.push(request.url);
  });
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') headersOf.set(requestId, response.encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    counted.bytes += encodedDataLength;
    const headers = headersOf.get(requestId);
    if (headers !== undefined) counted.scriptBytes += encodedDataLength - headers;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  return counted;
}

/** Runs in the page, before anything of its own. */
function watchPage(): void {
  const watched: Watched = { firstPaint: 0, largestPaint: 0, shifts: [], tasks: [] };
  (window as unknown as { watched: Watched }).watched = watched;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (watched.largestPaint = startTime));
  watch('longtask', ({ startTime, duration }) => watched.tasks.push({ start: startTime, end: startTime + duration }));
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.firstPaint = startTime;
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) watched.shifts.push(value);
  });
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
