// `npm run bench` prints it, too: how long a click waits for the first picture of a film, cold, on two lines.
import type { Browser, CDPSession } from 'playwright-core';

/** A line, applied and not simulated, and the seconds in which the first picture should be there. */
const lines = {
  '1.6 Mbps / 150 ms': { bits: 1.6e6, latency: 150, target: 1 },
  '9 Mbps / 60 ms': { bits: 9e6, latency: 60, target: 0.3 },
};
const visits = 5;

interface Start {
  /** Seconds from the click to the first picture on the screen. */
  seconds: number;
  /** What was carried of films and of their player before the click. */
  bytesBefore: number;
}

interface Timed {
  clicked?: number;
  shown?: number;
}

/** Opens a chapter as somebody does who was never here, and starts its film as soon as the page is quiet. */
async function startFilm(browser: Browser, address: string, bits: number, latency: number): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  const carried = await watchFilms(session);
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency },
    downloadThroughput: bits / 8,
    uploadThroughput: bits / 16,
  });
  await tab.goto(address, { waitUntil: 'networkidle' });
  const button = tab.locator('film-player button[name="start"]');
  await tab.locator('film-player video').evaluate((film) => film.scrollIntoView({ block: 'center' }));
  await button.waitFor();
  await tab.waitForLoadState('networkidle');
  const bytesBefore = carried.bytes;

  await tab.evaluate(() => {
    const timed: Timed = {};
    Object.assign(window, { timed });
    // In the time of the event itself: what the page does with the click is part of the wait.
    document.addEventListener('click', ({ timeStamp }) => (timed.clicked = timeStamp), { capture: true, once: true });
    document.querySelector('video')?.requestVideoFrameCallback((now) => (timed.shown = now));
  });
  await button.click();
  const read = () => (window as unknown as { timed: Timed }).timed;
  await tab.waitForFunction(() => (window as unknown as { timed: Timed }).timed.shown);
  const { clicked = 0, shown = 0 } = await tab.evaluate(read);
  await context.close();
  return { seconds: (shown - clicked) / 1000, bytesBefore };
}

/** Counts, from now on, the bytes of films, of their sound and of video.js. */
async function watchFilms(session: CDPSession): Promise<{ bytes: number }> {
  const carried = { bytes: 0 };
  const films = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (/\.(mp4|m4a|webm)$|controls/.test(request.url)) films.add(requestId);
  });
  session.on('Network.dataReceived', ({ requestId, dataLength, encodedDataLength }) => {
    if (films.has(requestId)) carried.bytes += encodedDataLength || dataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return carried;
}

/** The median of five starts on each line, as rows to be printed. */
export async function firstFrames(browser: Browser, address: string): Promise<string[]> {
  const rows = [];
  for (const [name, { bits, latency, target }] of Object.entries(lines)) {
    const starts: Start[] = [];
    for (let visit = 0; visit < visits; visit++) starts.push(await startFilm(browser, address, bits, latency));
    const times = starts.map(({ seconds }) => seconds).toSorted((a, b) => a - b);
    const median = times[Math.floor(visits / 2)] ?? NaN;
    const bytes = Math.max(...starts.map(({ bytesBefore }) => bytesBefore));
    rows.push(
      `First picture, ${name}: ${median.toFixed(2)} s (at most ${target} s${median > target ? ' !' : ''}; ` +
        `${times.map((time) => time.toFixed(2)).join(' ')}), before the click ${bytes} bytes of film and player`,
    );
  }
  return rows;
}
