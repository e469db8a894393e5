import { existsSync } from 'node:fs';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import type { Engine, Tab } from './engine.ts';

const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Firefox by WebDriver BiDi. @returns a sentence that says what is missing, where it is not installed */
export async function openFirefox(origin: string): Promise<Engine | string> {
  const executablePath = process.env['FIREFOX_PATH'] ?? places.find((place) => existsSync(place));
  if (!executablePath) return 'Firefox is not installed (Debian: apt-get install firefox-esr): not tried.';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // A machine without sound refuses a film that is only heard.
    extraPrefsFirefox: { 'media.autoplay.default': 0, 'media.volume_scale': '0.0', 'media.cubeb.backend': 'null' },
  });
  let last: Page | undefined;
  return {
    name: 'Firefox',
    hasFingers: true,
    async open(width, height) {
      const page = await browser.newPage();
      await last?.close();
      last = page;
      // A new context of Firefox is slow to come: what a page kept there is erased for the next.
      await page.goto(`${origin}/robots.txt`);
      await page.evaluate(() => localStorage.clear());
      await page.setViewport({ width, height, hasTouch: width < 600 });
      return tabOf(page, origin);
    },
    close: () => browser.close(),
  };
}

function tabOf(page: Page, origin: string): Tab {
  const middleOf = async (selector: string) => {
    await page.waitForSelector(selector);
    return page.$eval(selector, async (element) => {
      // What was far away is laid out as it comes near, and moves what is looked for.
      for (let last = NaN; ;) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        // Of a link in two lines the middle may be on neither.
        const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
        if (y === last) return { x: x + width / 2, y: y + height / 2 };
        last = y;
      }
    });
  };
  return {
    async go(address) {
      await page.goto(origin + address, { waitUntil: 'load' });
    },
    async back() {
      // Its own way back waits for ever where the page was kept whole.
      const left = page.url();
      await page.evaluate(() => history.back()).catch(() => undefined);
      for (let tries = 0; tries < 100 && page.url() === left; tries++) await new Promise((on) => setTimeout(on, 50));
    },
    ask: (read, ...args) => page.evaluate(read as never, ...(args as unknown as never[])),
    async click(selector) {
      const { x, y } = await middleOf(selector);
      await page.mouse.click(x, y);
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    async drag(selector, dx, dy, hand = 'mouse') {
      const { x, y } = await middleOf(selector);
      const steps = [0.1, 0.25, 0.4, 0.6, 0.8, 1].map((share) => [x + dx * share, y + dy * share] as const);
      if (hand === 'finger') {
        await page.touchscreen.touchStart(x, y);
        for (const [toX, toY] of steps) await page.touchscreen.touchMove(toX, toY);
        await page.touchscreen.touchEnd();
        return;
      }
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (const [toX, toY] of steps) await page.mouse.move(toX, toY);
      await page.mouse.up();
    },
    picture: async () => Buffer.from(await page.screenshot({ type: 'png' })),
  };
}
