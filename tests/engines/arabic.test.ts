// Is Arabic set as in Chromium: every word on its line, every dot at its letter?
import { afterAll, describe, expect, inject, test } from 'vitest';
import { openChromium } from '../../scripts/chromium.ts';
import { filmChapter } from '../support/film.ts';
import { installedEngines, type Tab } from './support/engine.ts';
import { greyOf, type Grey } from './support/pixels.ts';

/** Words with dots above and below, tanwin, shadda, and a deep last letter: what a wrong offset moves first. */
const width = 700;

/** Sets one paragraph of the page alone, in black on white, at a known place and size. */
const alone = () => {
  // Not as it is seen: what is far away is not drawn yet.
  const paragraph = [...document.querySelectorAll<HTMLElement>('.scene p')].find((one) => one.textContent.length > 200);
  if (!paragraph) throw new Error('The page has no long paragraph.');
  document.body.replaceChildren(paragraph);
  for (const element of [document.documentElement, document.body]) {
    Object.assign(element.style, { background: 'white', margin: '0', padding: '0' });
  }
  Object.assign(paragraph.style, {
    ...{ position: 'fixed', insetBlockStart: '20px', insetInlineStart: '20px', inlineSize: '640px', margin: '0' },
    ...{ color: 'black', fontSize: '24px', lineHeight: '48px', fontSynthesis: 'none' },
  });
};

/** Where the ink of each line of 48 pixels has its weight, counted from the top of the line, and its deepest row. */
function lines(grey: Grey, top: number): { weight: number; ink: number }[] {
  const found = [];
  for (let line = top; line + 48 <= grey.height; line += 48) {
    let [ink, sum] = [0, 0];
    for (let y = 0; y < 48; y++) {
      for (let x = 0; x < grey.width; x++) {
        const dark = 255 - grey.at(x, line + y);
        ink += dark;
        sum += dark * y;
      }
    }
    if (ink > 20_000) found.push({ weight: sum / ink, ink });
  }
  return found;
}

const engines = await installedEngines();
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

async function linesInChromium(address: string) {
  const browser = await openChromium();
  const tab = await browser.newPage({ viewport: { width, height: 700 } });
  await tab.goto(inject('origin') + address, { waitUntil: 'networkidle' });
  await tab.evaluate(() => document.fonts.ready);
  await tab.evaluate(alone);
  const picture = await tab.screenshot();
  await browser.close();
  return lines(await greyOf(picture), 20);
}

async function linesIn(tab: Tab, address: string) {
  await tab.go(address);
  await expect.poll(() => tab.ask(() => document.fonts.status)).toBe('loaded');
  await tab.ask(alone);
  return lines(await greyOf(await tab.picture()), 20);
}

test.runIf(engines.length === 0)('no other engine is installed on this machine', () => undefined);
describe.each(engines)('Arabic in $name', (engine) => {
  test('stands on its lines as in Chromium, and is as dark', async () => {
    const { address } = filmChapter('ar');
    const expected = await linesInChromium(address);
    const found = await linesIn(await engine.open(width, 700), address);
    expect(expected.length).toBeGreaterThan(2);
    expect(found.length).toBe(expected.length);
    found.forEach(({ weight, ink }, index) => {
      const other = expected[index];
      expect(Math.abs(weight - (other?.weight ?? 0)), `line ${index + 1}`).toBeLessThan(1.5);
      expect(ink / (other?.ink ?? 1), `line ${index + 1}`).toBeCloseTo(1, 0);
    });
  });
});
