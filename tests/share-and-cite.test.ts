// Can a chapter, a scene, a moment of its film be shared and cited, and does what was shared lead back there?
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { readCitation } from '../testing/citations/read-citation.ts';
import { translator } from '../src/i18n/messages.ts';
import { rulesBroken, watchRules } from './support/axe.ts';
import { browserOfTests } from './support/browser.ts';
import { watchFaults } from './support/faults.ts';
import { filmChapter } from './support/film.ts';
import { plain } from './support/prose.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const faults: string[] = [];
const french = filmChapter('fr');
const t = translator('fr');

afterEach(() => expect(faults.splice(0)).toEqual([]));

type Settings = NonNullable<Parameters<typeof browser.newPage>[0]>;

/** A page of its own. What `navigator.share` is given is kept, where the browser has it. */
async function opened(address: string, { canShare = true, ...settings }: Settings & { canShare?: boolean } = {}) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...settings });
  await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await watchRules(tab);
  await watchFaults(tab, faults);
  await tab.addInitScript((isThere) => {
    const given: unknown[] = [];
    const share = (data: unknown) => Promise.resolve(void given.push(data));
    if (isThere) Object.assign(navigator, { share });
    else Reflect.deleteProperty(Navigator.prototype, 'share');
    Object.assign(window, { given });
  }, canShare);
  await tab.goto(`${origin}${address}`, { waitUntil: 'networkidle' });
  return tab;
}

const partsOf = (tab: Page) => {
  const dialog = tab.locator('dialog.sharing');
  const button = (name: string) => dialog.locator(`button[name="${name}"]`);
  return {
    dialog,
    opener: tab.locator('footer button[name="share"]'),
    subject: dialog.locator('select[name="subject"]'),
    address: dialog.locator('input[name="address"]'),
    form: dialog.locator('select[name="form"]'),
    citation: dialog.locator('textarea'),
    status: dialog.getByRole('status'),
    button,
  };
};

/** The dialog, opened at the end of a chapter as a reader does who has read it. */
async function sharing(address = french.address, settings?: Parameters<typeof opened>[1]) {
  const tab = await opened(address, settings);
  await tab.locator('.scene').last().scrollIntoViewIfNeeded();
  const parts = partsOf(tab);
  await parts.opener.click();
  await parts.dialog.waitFor();
  return { tab, ...parts };
}

const canonical = (tab: Page) => tab.locator('link[rel="canonical"]').evaluate((link: HTMLLinkElement) => link.href);
const clipboard = (tab: Page) => tab.evaluate(() => navigator.clipboard.readText());
const given = (tab: Page) => tab.evaluate(() => (window as unknown as { given: unknown[] }).given);
const valueOf = (field: Locator) => field.inputValue();

describe('at the end of a chapter', () => {
  test('its link is copied, and that is said', async () => {
    const { tab, button, status } = await sharing();
    await button('copyLink').click();
    await expect.poll(() => clipboard(tab)).toBe(await canonical(tab));
    expect(await status.innerText()).toBe(t('transcript.copied'));
    await tab.close();
  });

  test('each of its scenes can be chosen, and its address leads there', async () => {
    const { tab, subject, address, button, status, dialog } = await sharing();
    const titles = await tab.locator('.scene h2').allTextContents();
    const expected = titles.map((title, index) => t('share.scene', { number: index + 1, title }));
    const choices = (await subject.locator('option').allInnerTexts()).map(plain);
    expect(choices).toEqual([t('share.chapter'), ...expected].map(plain));
    await button('copyLink').click();
    await subject.selectOption({ index: 2 });
    expect(await status.innerText()).toBe('');
    const shared = await valueOf(address);
    expect(shared).toBe(`${await canonical(tab)}#scene-2`);
    expect(await dialog.locator('.citing').isVisible()).toBe(false);
    await tab.goto(`${origin}${new URL(shared).pathname}${new URL(shared).hash}`);
    await expect
      .poll(() => tab.locator('#scene-2').evaluate((scene) => Math.abs(scene.getBoundingClientRect().top)))
      .toBeLessThan(100);
    await tab.close();
  });

  test('it is sent by what the device has for that, and by the link where it has nothing', async () => {
    const { tab, button } = await sharing();
    await button('send').click();
    await expect
      .poll(() => given(tab))
      .toEqual([{ title: await tab.locator('h1').innerText(), url: await canonical(tab) }]);
    await tab.close();
    const without = await sharing(french.address, { canShare: false });
    expect(await without.button('send').isVisible()).toBe(false);
    expect(await without.button('copyLink').isVisible()).toBe(true);
    await without.tab.close();
  });

  test('what the browser will not copy stands selected in its field', async () => {
    const { tab, button, address, citation, status } = await sharing();
    await tab.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const selected = (field: Locator) =>
      field.evaluate((input: HTMLInputElement) => [
        document.activeElement === input,
        input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
      ]);
    await button('copyLink').click();
    await expect.poll(() => selected(address)).toEqual([true, await canonical(tab)]);
    expect(await status.innerText()).toBe(t('transcript.copyByHand'));
    await button('copyCitation').click();
    await expect.poll(() => selected(citation)).toEqual([true, await valueOf(citation)]);
    expect(await status.innerText()).toBe(t('share.copyByHand'));
    await tab.close();
  });

  test('Escape closes it, and the focus is on its button again', async () => {
    const { tab, dialog, opener, button } = await sharing();
    await expect.poll(() => button('copyLink').evaluate((one) => one === document.activeElement)).toBe(true);
    await tab.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
    await tab.keyboard.press('Enter');
    await dialog.waitFor();
    await button('close').click();
    await dialog.waitFor({ state: 'detached' });
    await tab.close();
  });

  test('who goes to the end at once finds the button, too', async () => {
    const tab = await opened(french.address);
    await tab.locator('article footer').evaluate((footer) => footer.scrollIntoView());
    await partsOf(tab).opener.waitFor();
    await tab.close();
  });

  test('what was copied is not said any more once the citation is saved or has another form', async () => {
    const { tab, button, form, status } = await sharing();
    await button('copyCitation').click();
    await expect.poll(() => status.innerText()).toBe(t('share.citationCopied'));
    await form.selectOption('ris');
    expect(await status.innerText()).toBe('');
    await button('copyCitation').click();
    await expect.poll(() => status.innerText()).toBe(t('share.citationCopied'));
    await Promise.all([tab.waitForEvent('download'), button('download').click()]);
    expect(await status.innerText()).toBe('');
    await tab.close();
  });

  test('nothing of it is there without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(`${origin}${french.address}`);
    expect(await tab.locator('article footer').innerText()).not.toContain(t('share.open'));
    expect(await tab.locator('button[name="share"]').count()).toBe(0);
    await context.close();
  });
});

describe.each(['fr', 'ar', 'zh', 'ru'])('in %s', (locale) => {
  test.each([390, 1280])('it breaks no rule of accessibility, and lies in the window at %d px', async (width) => {
    const { tab, dialog } = await sharing(filmChapter(locale).address, { viewport: { width, height: 800 } });
    expect(await rulesBroken(tab)).toEqual([]);
    const box = await dialog.boundingBox();
    expect([(box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? 0) <= width]).toEqual([true, true]);
    await tab.close();
  });

  test('it is cited in each form, copied and taken along as a file that other programs read', async () => {
    const chapter = filmChapter(locale);
    const { tab, form, button, citation } = await sharing(chapter.address);
    const title = plain(await tab.locator('h1').innerText());
    expect(plain(await valueOf(citation))).toContain(title);
    for (const name of ['bibtex', 'ris', 'csl']) {
      await form.selectOption(name);
      const [file] = await Promise.all([tab.waitForEvent('download'), button('download').click()]);
      const text = readFileSync(await file.path(), 'utf8');
      expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.(bib|ris|json)$/);
      expect(text.replaceAll('\r\n', '\n')).toBe(await valueOf(citation));
      const [read] = readCitation(text);
      expect(read).toMatchObject({ URL: await canonical(tab), type: 'webpage' });
      expect(plain(String(read?.['title']))).toBe(title);
      await button('copyCitation').click();
      await expect.poll(() => clipboard(tab)).toBe(text);
    }
    await tab.close();
  });
});
