// The end of a chapter: does it say where one is, where the way goes on and how far, and what else there is here?
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, inject, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const told = writtenChapters();
// A chapter that was withdrawn may stay on a journey.
const published = (journey: string[]) => journey.filter((id) => told.some((chapter) => chapter.id === id));
const content = (file: string): unknown => parse(readFileSync(`content/${file}`, 'utf8'));
const journey = published((content('site.yaml') as { journey: string[] }).journey);
const journeys = Object.values(content('missions.yaml') as Record<string, { journey: string[] }>).map((mission) =>
  published(mission.journey),
);
const french = told.filter(({ locale }) => locale === 'fr');
const called = (id: string | undefined) => french.find((chapter) => chapter.id === id);

const onJourney = french.filter(({ id }) => journey.includes(id));

describe.each(onJourney.map((chapter) => [chapter.id, chapter] as const))(
  'at the end of %s',
  async (id, { address }) => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}${address}`);
    const onward = (await tab.locator('nav.on').innerText()).replace(/\s+/g, ' ');
    const links = await tab
      .locator('nav.on a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const here = (await tab.locator('nav.here').innerText()).replace(/\s+/g, ' ');
    const drawn = await tab.locator('.onward svg .way').count();
    await tab.close();
    const place = journey.indexOf(id);
    const [before, after] = [called(journey[place - 1]), called(journey[place + 1])];

    test('one knows which chapter comes next, and which came before', () => {
      const [isNext, wasBefore] = [`Chapitre suivant, ${place + 2} sur`, `Chapitre précédent, ${place} sur`];
      expect(onward).toContain(after ? `${isNext} ${journey.length}` : 'Le voyage s’arrête ici');
      if (before) expect(onward).toContain(`${wasBefore} ${journey.length}`);
    });

    test('the next and the previous chapter are offered, with the way there', () => {
      expect(links).toEqual([after?.address ?? '/fr/', ...(before ? [before.address] : [])]);
      const ways = onward.match(/ : [\d ]+ km, vers l|Sur place, à /g) ?? [];
      expect(ways).toHaveLength([before, after].filter(Boolean).length);
    });

    test('the map flies on where the next chapter is elsewhere', () => {
      const isElsewhere = after !== undefined && after.id.split('/')[0] !== id.split('/')[0];
      expect(drawn).toBe(isElsewhere ? 1 : 0);
    });

    test('its standing on the journey of each of its missions is told, and the other chapters of the posting', () => {
      const through = journeys.filter((one) => one.includes(id));
      expect(through.length).toBeGreaterThan(0);
      for (const one of through) expect(here).toContain(`(ce chapitre : ${one.indexOf(id) + 1} sur ${one.length})`);
      const siblings = french.filter((other) => other.id !== id && other.id.split('/')[0] === id.split('/')[0]);
      for (const { title } of siblings) expect(here).toContain(title);
    });
  },
);

const aside = french.filter(({ id }) => !journey.includes(id));

test.each(aside)(
  '$id, on no journey, leads to the beginning of one, and to what else is told here',
  async (chapter) => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}${chapter.address}`);
    expect(await tab.locator('nav.on a').first().getAttribute('href')).toBe('/fr/');
    const here = (await tab.locator('nav.here').innerText()).replace(/\s+/g, ' ');
    expect(here).not.toContain('ce chapitre');
    const siblings = french.filter(({ id }) => id !== chapter.id && id.split('/')[0] === chapter.id.split('/')[0]);
    for (const { title } of siblings) expect(here).toContain(title);
    await tab.close();
  },
);

test('for those who want less motion the way is drawn at once', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const tab = await context.newPage();
  await tab.goto(`${origin}${french.find(({ id }) => id === journey[0])?.address ?? ''}`);
  const style = await tab
    .locator('.onward svg .way')
    .evaluate((path) => [getComputedStyle(path).animationName, getComputedStyle(path).strokeDashoffset]);
  expect(style).toEqual(['none', '0px']);
  await context.close();
});

test('the home says the ways between the places of the journey, without a script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(`${origin}/fr/`);
  const said = (await tab.locator('.way').allInnerTexts()).map((way) => way.replace(/\s+/g, ' '));
  expect(said[0]).toBe('D’Alger à Lima : 9 900 km, vers l’ouest-sud-ouest');
  // From one posting to the next; two chapters of one have no way between them.
  expect(said).toHaveLength(2);
  await context.close();
});
