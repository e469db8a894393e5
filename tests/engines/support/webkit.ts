import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { Builder, By, Capabilities, Key, Origin, until, type WebDriver } from 'selenium-webdriver';
import type { Engine, Tab } from './engine.ts';

const driverPath = '/usr/bin/WebKitWebDriver';
const screenPath = '/usr/bin/xvfb-run';
const browserPath = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** WebKit by its own driver, on a screen that nobody sees. @returns a sentence that says what is missing, where it is not installed */
export async function openWebKit(origin: string): Promise<Engine | string> {
  const binary = process.env['WEBKIT_PATH'] ?? browserPath;
  if (![driverPath, screenPath, binary].every((path) => existsSync(path))) {
    return 'WebKit is not installed (Debian: apt-get install webkit2gtk-driver xvfb xauth): not tried.';
  }
  const port = await freePort();
  const server = spawn(screenPath, ['-a', '-s', '-screen 0 1600x1200x24', driverPath, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  await untilListening(port);
  const capabilities = new Capabilities()
    .set('browserName', 'MiniBrowser')
    .set('webkitgtk:browserOptions', { binary, args: ['--automation'] });
  const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
  await driver.manage().setTimeouts({ script: 30_000, pageLoad: 60_000 });
  return {
    name: 'WebKit',
    hasFingers: false,
    async open(width, height) {
      // It has one window: what a page kept there is erased for the next.
      await driver.get(`${origin}/robots.txt`);
      await driver.executeScript('localStorage.clear()');
      await sizeWindow(driver, width, height);
      return tabOf(driver, origin);
    },
    async close() {
      await driver.quit().catch(() => undefined);
      // The screen goes with the driver.
      if (server.pid) process.kill(-server.pid);
    },
  };
}

/** Gives the page itself this size: the window has a bar. */
async function sizeWindow(driver: WebDriver, width: number, height: number): Promise<void> {
  await driver.manage().window().setRect({ width, height, x: 0, y: 0 });
  const [innerWidth, innerHeight] = await driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
  const next = { width: width * 2 - innerWidth, height: height * 2 - innerHeight, x: 0, y: 0 };
  await driver.manage().window().setRect(next);
}

function tabOf(driver: WebDriver, origin: string): Tab {
  const run = <Result>(source: string, ...args: unknown[]) =>
    driver.executeScript<Result>(`return (${source}).apply(null, arguments)`, ...args);
  const found = async (selector: string) => {
    const element = await driver.wait(until.elementLocated(By.css(selector)), 30_000);
    await run(
      "(selector) => document.querySelector(selector).scrollIntoView({ block: 'center', behavior: 'instant' })",
      selector,
    );
    return element;
  };
  return {
    go: (address) => driver.get(origin + address),
    async back() {
      const left = await driver.getCurrentUrl();
      await run('() => void setTimeout(() => history.back())');
      for (let tries = 0; tries < 100 && (await driver.getCurrentUrl()) === left; tries++) {
        await new Promise((on) => setTimeout(on, 50));
      }
    },
    ask: (read, ...args) => run(read.toString(), ...args),
    async click(selector) {
      const element = await found(selector);
      await driver.actions().move({ origin: element }).click().perform();
    },
    press: (key) => driver.actions().sendKeys(keyNamed(key)).perform(),
    async drag(selector, x, y) {
      const element = await found(selector);
      const actions = driver.actions().move({ origin: element }).press();
      for (let step = 0; step < 6; step++) {
        actions.move({ origin: Origin.POINTER, x: Math.round(x / 6), y: Math.round(y / 6), duration: 40 });
      }
      await actions.release().perform();
    },
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
  };
}

const keys: Record<string, string> = {
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  Escape: Key.ESCAPE,
  Enter: Key.ENTER,
  Tab: Key.TAB,
  Space: Key.SPACE,
  Home: Key.HOME,
  End: Key.END,
};

const keyNamed = (name: string): string => keys[name] ?? name;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isThere = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((on) => setTimeout(on, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}
