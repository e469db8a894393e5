// What does a reader find who looks for a chapter that is not written in their language?
import { describe, expect, inject, test } from 'vitest';
import { formats } from '../src/i18n/formats.ts';
import { factsOf } from '../src/i18n/locales.ts';
import { translator } from '../src/i18n/messages.ts';
import { locales } from './support/languages.ts';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { publishedPages } from './support/pages.ts';
import { plain } from './support/prose.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const chapters = writtenChapters();
const siblingsOf = (id: string) => chapters.filter((chapter) => chapter.id === id);

/** Each chapter, in each language it is not written in. */
const missing = [...new Set(chapters.map(({ id }) => id))].flatMap((id) =>
  locales
    .filter((locale) => !siblingsOf(id).some((chapter) => chapter.locale === locale))
    .map((locale) => ({ id, locale })),
);

test('there is a chapter that is missing in some languages, and one that is there in all of them', () => {
  expect(missing.map(({ locale }) => locale).toSorted()).toEqual(expect.arrayContaining(['ar', 'es', 'zh']));
  expect(new Set(chapters.map(({ id }) => id)).size).toBeGreaterThan(new Set(missing.map(({ id }) => id)).size);
});

describe.each(missing)('$id, for a reader of “$locale”', ({ id, locale }) => {
  const written = siblingsOf(id);
  const posting = written[0]?.postingAddress[locale] ?? '';
  const t = translator(locale);
  const language = formats(locale).language(locale);

  test('has no page made by a machine', () => {
    // Below a chapter stand its quotes, and what can be taken along.
    const isBelow = (address: string) =>
      chapters.some((other) => address !== other.address && address.startsWith(other.address));
    const made = publishedPages().filter(
      ({ address }) => address.startsWith(posting) && address !== posting && !isBelow(address),
    );
    expect(made.map(({ address }) => address)).toEqual(
      chapters.filter((other) => other.address.startsWith(posting)).map(({ address }) => address),
    );
  });

  test('is offered in the menu of its other languages: the words say so in that language, and lead to the posting', async () => {
    const tab = await browser.newPage();
    for (const { address } of written) {
      await tab.goto(`${origin}${address}`);
      await tab.locator('header button[popovertarget]').click();
      const link = tab.locator(`header nav[popover] a[hreflang="${factsOf(locale).tag}"]`);
      expect(await link.getAttribute('href'), address).toBe(posting);
      expect(plain(await link.innerText()), address).toContain(plain(t('language.elsewhere', { language })));
    }
    await tab.close();
  });

  test('is named on its posting’s page, with the languages it can be read in', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}${posting}`);
    expect(plain(await tab.locator('main').innerText())).toContain(plain(t('posting.absent', { language })));
    for (const { address, title, ...other } of written) {
      const link = tab.locator(`main a[href="${address}"]`).first();
      expect([plain(await link.innerText()), await link.getAttribute('lang')]).toEqual([
        plain(title),
        factsOf(other.locale).tag,
      ]);
    }
    await tab.close();
  });

  test('is named to search engines in no language it has not', () => {
    for (const { address, html } of publishedPages().filter((page) =>
      written.some((own) => own.address === page.address),
    )) {
      const langs = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)"/g)].map(([, lang]) => lang);
      expect(langs.toSorted(), address).toEqual(
        [...written.map((own) => factsOf(own.locale).tag), 'x-default'].toSorted(),
      );
    }
  });
});
