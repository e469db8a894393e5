// `npm run bench -- slow-line`, or with all the rest: for how long a film stands still on a line that is slow, becomes slow, or
// is cut for a while, without a click.
import type { Browser, Page } from 'playwright-core';
import { ShapedLine, type LineState } from './shaped-line.ts';

interface Case {
  name: string;
  /** Bytes a second; from the second moment of the film on, others. */
  rate: number;
  then?: { rate: number; after: number };
  cut?: { as: Exclude<LineState, 'open'>; seconds: number };
}

const slow = 30_000;
const common = 220_000;

const cases: Case[] = [
  { name: 'steady 30 kB/s', rate: slow },
  { name: '220 kB/s, after 5 s 30 kB/s', rate: common, then: { rate: slow, after: 5 } },
  { name: '30 kB/s, after 5 s 500 kB/s', rate: slow, then: { rate: 500_000, after: 5 } },
  ...(['refused', 'hanging'] as const).flatMap((as) =>
    [5, 12, 60].map((seconds) => ({ name: `220 kB/s, ${as} for ${seconds} s`, rate: common, cut: { as, seconds } })),
  ),
];

/** Milliseconds of one way. */
const delay = 40;

/** The film is sent here, past what is loaded of it, as the line is cut: the hardest moment. */
const jump = 30;

interface Watched {
  /** Seconds from the click to the first picture; of standing still after that. */
  first: number;
  stalled: number;
  sizes: string[];
}

/** Runs in the page: watches a film as somebody does who looks at it. */
function watchFilm(): void {
  const video = document.querySelector('video');
  if (!video) return;
  const watched: Watched = { first: 0, stalled: 0, sizes: [] };
  Object.assign(window, { watched });
  let clicked = 0;
  let last = { at: 0, moment: 0 };
  document.addEventListener('click', () => (clicked ||= performance.now()), { capture: true });
  setInterval(() => {
    const now = { at: performance.now(), moment: video.currentTime };
    const size = new URL(video.src || 'about:blank').pathname.split('/').at(-1) ?? '';
    if (watched.sizes.at(-1) !== size && size) watched.sizes.push(size);
    if (!clicked || video.ended) return;
    if (!watched.first) watched.first = now.moment > 0 ? (now.at - clicked) / 1000 : 0;
    else if (now.moment === last.moment) watched.stalled += (now.at - last.at) / 1000;
    last = now;
  }, 50);
}

const read = (tab: Page): Promise<Watched> => tab.evaluate(() => (window as unknown as { watched: Watched }).watched);
const sleep = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const reaches = (tab: Page, moment: number) =>
  tab.waitForFunction((least) => (document.querySelector('video')?.currentTime ?? 0) >= least, moment, { timeout: 0 });

async function play(
  browser: Browser,
  origin: string,
  path: string,
  { rate, then, cut }: Case,
): Promise<Watched & { ended: boolean }> {
  const line = await ShapedLine.to(origin, { rate, delay });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const tab = await context.newPage();
  await tab.goto(`${line.origin}${path}`, { waitUntil: 'networkidle', timeout: 120_000 });
  await tab.locator('film-player video').evaluate((film) => film.scrollIntoView({ block: 'center' }));
  await tab.locator('film-player button[name="start"]').waitFor();
  await tab.waitForLoadState('networkidle');
  await tab.evaluate(watchFilm);
  await tab.locator('film-player button[name="start"]').click();
  await reaches(tab, 0.1);
  if (then) {
    await reaches(tab, then.after);
    line.rate = then.rate;
  }
  if (cut) {
    await reaches(tab, 2);
    await line.be(cut.as);
    await tab.locator('video').evaluate((film: HTMLVideoElement, moment) => (film.currentTime = moment), jump);
    await sleep(cut.seconds);
    await line.be('open');
  }
  const ended = await tab
    .waitForFunction(() => document.querySelector('video')?.ended, undefined, { timeout: 120_000 })
    .then(
      () => true,
      () => false,
    );
  const watched = { ...(await read(tab)), ended };
  await context.close();
  line.close();
  return watched;
}

/** A row to be printed for each case. @param only a part of the names of those to be run */
export async function slowLines(browser: Browser, origin: string, path: string, only = ''): Promise<string[]> {
  const rows = [];
  for (const one of cases.filter(({ name }) => name.includes(only))) {
    const { first, stalled, sizes, ended } = await play(browser, origin, path, one);
    const beyond = stalled - (one.cut?.seconds ?? 0);
    rows.push(
      `${one.name}: first picture ${first.toFixed(1)} s, stood still ${beyond.toFixed(1)} s` +
        `${one.cut ? ' beyond the cut' : ''} (at most 3 s${beyond > 3 || !ended ? ' !' : ''}), ${sizes.join(' → ')}` +
        (ended ? '' : ', never ended'),
    );
    console.log(rows.at(-1));
  }
  return rows;
}
