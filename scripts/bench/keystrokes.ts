// `npm run bench` prints it, too: how long a phone is busy with each letter of a question to the search.
import type { Browser } from 'playwright-core';

/** What is asked on the page of the search of each language: in that of the films, in another, with a slip. */
const asked: Readonly<Record<string, readonly string[]>> = {
  fr: ['observatoire', 'glacier', 'manuscirts'],
  ar: ['المرصد', 'الجبال'],
  zh: ['天文学家', '棕榈叶'],
  ru: ['наблюдатели', 'вода'],
};

/** How much slower its processor is than this machine's. */
const slowdown = 4;

/** No letter may keep it busy for longer, in milliseconds, from the key to the picture. */
const longest = 100;

/** Between two letters, in milliseconds: slow enough that each is answered. */
const between = 450;

/** Notes how long each task takes that begins from now on. Runs in the page. */
function noteTasks(): void {
  const noted = { tasks: [] as number[], events: [] as number[] };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    noted.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    const keys = list.getEntries().filter(({ name }) => name.startsWith('key') || name === 'input');
    noted.events.push(...keys.map(({ duration }) => duration));
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

const notedIn = (): { tasks: number[]; events: number[] } => (window as unknown as { noted: never }).noted;

/** One question after the other on each page, as rows to be printed. @param addresses of the page of the search, by language */
export async function keystrokes(browser: Browser, addresses: Readonly<Record<string, string>>): Promise<string[]> {
  const rows = [];
  for (const [language, questions] of Object.entries(asked)) {
    const address = addresses[language];
    if (address === undefined) continue;
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await tab.goto(address, { waitUntil: 'networkidle' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await tab.evaluate(noteTasks);
    const field = tab.locator('input[type="search"]');
    for (const question of questions) {
      await field.fill('');
      await field.pressSequentially(question, { delay: between });
      await tab.waitForTimeout(between);
    }
    const { tasks, events } = await tab.evaluate(notedIn);
    await context.close();
    const letters = questions.join('').length;
    const [task, event] = [Math.max(0, ...tasks), Math.max(0, ...events)];
    rows.push(
      `Search, ${language}, processor four times slower: ${letters} letters, the longest task ` +
        `${task < 50 ? 'under 50' : task.toFixed(0)} ms (at most ${longest}${task > longest ? ' !' : ''}), ` +
        `from a key to the picture ${event.toFixed(0)} ms at most${event > longest ? ' !' : ''}`,
    );
  }
  return rows;
}
