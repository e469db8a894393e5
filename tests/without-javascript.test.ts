// Is every word, picture, caption, link and film of a chapter there without JavaScript?
import { describe, expect, inject, test } from 'vitest';
import { filmOnShelf } from '../src/media/shelf.ts';
import { filmLanguage } from '../src/model/film/film-language.ts';
import { languages, locales } from './support/languages.ts';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { linksIn, photographsIn, plain, sentencesIn } from './support/prose.ts';
import { drawAll } from './support/rendering.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 412, height: 900 } });

test('this browser runs no script', async () => {
  const tab = await context.newPage();
  await tab.setContent('<p>still</p><script>document.querySelector("p").textContent = "changed"</script>');
  expect(await tab.textContent('p')).toBe('still');
  await tab.close();
});

describe.each(writtenChapters())('$id in “$locale”', async ({ id, locale, ...chapter }) => {
  const tab = await context.newPage();
  await tab.goto(`${origin}${chapter.address}`);
  await drawAll(tab);
  const main = tab.locator('main');
  /** What is seen of the page, closed parts left out; of the sources, which stand in lines of their own, as it is written. */
  const sources = main.locator('.sources:visible');
  const seen = [await main.innerText(), ...(await sources.allTextContents())].map(plain).join(' ');

  test('every sentence of the text is read', () => {
    const sentences = sentencesIn(chapter.mdx);
    const scenes = chapter.mdx.split('<Scene ').length - 1;
    expect(sentences.length).toBeGreaterThan(3 * scenes);
    expect(
      [chapter.title, chapter.summary, ...sentences].filter((sentence) => !seen.includes(plain(sentence))),
    ).toEqual([]);
  });

  test('every photograph is there, with what it shows, what it tells and who made it', async () => {
    const shown = await main.locator('img').evaluateAll((all) => all.map((img) => (img as HTMLImageElement).alt));
    const alternatives = shown.map(plain);
    for (const name of photographsIn(chapter.mdx)) {
      const { alt, caption, credit } = chapter.photographs[name] ?? {};
      expect(alternatives, name).toContain(plain(alt?.[locale] ?? ''));
      expect(seen, name).toContain(plain(caption?.[locale] ?? ''));
      expect(seen, name).toContain(plain(credit?.[locale] ?? ''));
    }
  });

  test('every photograph of the gallery opens in its full size', async () => {
    const links = await main
      .locator('photo-gallery a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toHaveLength(chapter.gallery.length);
    for (const link of links) {
      const answer = await context.request.get(link);
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/webp']);
    }
  });

  const hasFilm = chapter.film !== undefined;

  test.runIf(hasFilm)(
    'the film can be played in the browser’s own player, with its captions in every language it has',
    async () => {
      const film = filmOnShelf(id);
      const video = main.locator('video[controls]');
      const sources = await video
        .locator('source')
        .evaluateAll((all) => all.map((source) => source.getAttribute('src')));
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((src) => !film.renditions.some((rendition) => rendition.src === src))).toEqual([]);
      const tracks = await video
        .locator('track')
        .evaluateAll((all) => all.map((track) => (track as HTMLTrackElement).srclang));
      expect(tracks.map((tag) => tag.slice(0, 2)).toSorted()).toEqual(Object.keys(film.captions).toSorted());
      for (const { src } of [...film.renditions, ...Object.values(film.captions)]) {
        expect((await context.request.head(`${origin}${src}`)).status(), src).toBe(200);
      }
    },
  );

  test.runIf(hasFilm)('every sentence of the film is in its transcript, which a click unfolds', async () => {
    const { captions } = filmOnShelf(id);
    const told = filmLanguage(captions, locale, chapter.film?.language ?? locale, languages);
    const cues = (told === undefined ? undefined : captions[told])?.cues ?? [];
    const details = main.locator('.transcript');
    await details.locator('summary').click();
    const words = plain(await details.innerText());
    expect(cues.length).toBeGreaterThan(0);
    expect(cues.filter(({ text }) => !words.includes(plain(text)))).toEqual([]);
  });

  test('every page the editor linked to is one click away', async () => {
    const links = await main.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(linksIn(chapter.mdx).filter((link) => !links.includes(link))).toEqual([]);
  });

  test('the menu of languages opens and leads to all seven', async () => {
    await tab.locator('header button[popovertarget]').click();
    const links = tab.locator('header nav[popover] a');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/')[1]))).toEqual([
      ...locales,
    ]);
    for (const link of await links.all()) expect(await link.isVisible()).toBe(true);
  });
});
