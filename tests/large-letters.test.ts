// Is the way in still there for those who need letters twice as large, on the smallest screen?
import { expect, inject, test } from 'vitest';
import { locales } from './support/languages.ts';
import { browserOfTests } from './support/browser.ts';

const origin = inject('origin');
const browser = await browserOfTests();

test.each(locales)('the home page in %s is not scrolled sideways with letters of 32 px on 320 px', async (locale) => {
  const tab = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await tab.goto(`${origin}/${locale}/`);
  const excess = await tab.evaluate(() => {
    document.documentElement.style.fontSize = '32px';
    return document.documentElement.scrollWidth - innerWidth;
  });
  expect(excess).toBe(0);
  await tab.close();
});
