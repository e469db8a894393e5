// Does the lightbox come only when it is asked for, and is the photograph there when it does not come?
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { browserOfTests } from './support/browser.ts';
import { filmChapter } from './support/film.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const chapter = `${origin}${filmChapter('fr').address}`;

let context: BrowserContext;
let tab: Page;
/** The scripts that arrived, by the words in them. */
let scripts: string[];

beforeEach(async () => {
  context = await browser.newContext();
  tab = await context.newPage();
  scripts = [];
  tab.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.text().catch(() => ''));
  });
  await tab.goto(chapter, { waitUntil: 'networkidle' });
});

afterEach(() => context.close());

const hasPhotoSwipe = () => scripts.some((script) => script.includes('pswp__'));

test('nothing of it is carried before somebody opens a photograph', async () => {
  expect(scripts.length).toBeGreaterThan(0);
  expect(hasPhotoSwipe()).toBe(false);
  await tab.locator('#photo-1').click();
  await expect.poll(hasPhotoSwipe).toBe(true);
});

test('where it cannot be loaded, the link leads to the photograph, and Back leads home', async () => {
  await tab.route('**/*.js', (route) => route.abort());
  const photograph = await tab.locator('#photo-2').getAttribute('href');
  await tab.locator('#photo-2').click();
  await tab.waitForURL(`${origin}${photograph}`);
  await tab.goBack();
  await expect.poll(() => tab.url()).toBe(chapter);
});

test('a photograph asked for in another tab opens there', async () => {
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    tab.locator('#photo-2').click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await other.waitForURL(`${origin}${await tab.locator('#photo-2').getAttribute('href')}`);
  expect(tab.url()).toBe(chapter);
  expect(await tab.locator('.pswp').count()).toBe(0);
});
