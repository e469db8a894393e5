// Is what is seen in a film told to those who do not see it: aloud, and never over what is said?
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parseCaptions } from '../src/model/film/captions/parse-captions.ts';
import { browserOfTests } from './support/browser.ts';
import { filmChapter, OpenedFilm } from './support/film.ts';
import { plain } from './support/prose.ts';
import { endVoice, saidBy, standInVoice, type StandIn } from './support/voice.ts';

const browser = await browserOfTests();
const faults: string[] = [];
let film: OpenedFilm;

const seen = parseCaptions(readFileSync(`${filmChapter('fr').folder}/media/film.descriptions.fr.vtt`, 'utf8'));
const said = async () => (await saidBy(film.tab)).map(({ text }) => plain(text));
const words = (number: number) => plain(seen[number]?.text ?? '');
const written = async () => plain(await film.player.locator('.film-description').innerText());
const waits = () => film.player.locator('.film-told-why').isVisible();

/** A film on a device with such voices, its description asked for. */
async function described(standIn: StandIn): Promise<void> {
  film = await OpenedFilm.in(browser, 'fr', faults, {}, (tab) => standInVoice(tab, standIn));
  await film.openWays();
  await film.input('described').check();
}

/** Lets the film go on from a moment shortly before a description. */
async function playFrom(moment: number): Promise<void> {
  await film.put(moment);
  await film.tab.locator('video').evaluate((video: HTMLVideoElement) => video.play());
}

afterEach(async () => {
  await film.tab.close();
  expect(faults.splice(0)).toEqual([]);
});

describe('with a voice of the device', () => {
  beforeEach(() => described({ voices: ['en-US', 'fr-FR'], takes: 900 }));

  test('the film waits while it speaks, and goes on by itself; nothing is written on the picture', async () => {
    await film.play();
    await expect.poll(said).toEqual([words(0)]);
    expect((await saidBy(film.tab))[0]).toMatchObject({ voice: 'fr-FR', rate: 1, volume: 1 });
    await playFrom(10.4);
    await expect.poll(said).toContain(words(2));
    await film.is({ isPaused: true });
    // To the reader it is playing: the button says what a press would do, and the film says why it stands still.
    expect(await film.button('play').getAttribute('aria-label')).toBe(film.t('player.pause'));
    expect(await waits()).toBe(true);
    expect(await written()).toBe('');
    expect(Math.abs((await film.state()).time - 10.8)).toBeLessThan(0.3);
    await film.is({ isPaused: false });
    await film.reaches(11.2);
    expect(await waits()).toBe(false);
  });

  test('captions stay while the film waits', async () => {
    await film.play();
    await playFrom(10.5);
    await expect.poll(said).toContain(words(2));
    expect(await film.tab.locator('.film-captions').isVisible()).toBe(true);
  });

  test('it follows the volume and the speed of the film', async () => {
    await film.play();
    await film.tab.locator('video').evaluate((video: HTMLVideoElement) => {
      video.volume = 0.5;
      video.playbackRate = 1.5;
    });
    await playFrom(10.5);
    await expect.poll(said).toContain(words(2));
    expect((await saidBy(film.tab)).at(-1)).toMatchObject({ rate: 1.5, volume: 0.5 });
  });

  test('muted, the film is described in writing', async () => {
    await film.play();
    await film.button('mute').click();
    await playFrom(10.5);
    await expect.poll(written).toBe(words(2));
    expect(await said()).not.toContain(words(2));
  });

  test('going back, it is told again', async () => {
    await film.play();
    await playFrom(10.5);
    await expect.poll(said).toContain(words(2));
    await film.reaches(11);
    await playFrom(10.5);
    await expect.poll(async () => (await said()).filter((text) => text === words(2)).length).toBe(2);
  });

  test('where its pause is long enough, the film does not wait', async () => {
    // Nobody speaks after the last sentence.
    await film.tab.route('**/*.vtt', async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      const isSaid = text.includes('neuf millimètres') || text.includes('Neuf millimètres');
      await route.fulfill({ response: answer, body: isSaid ? 'WEBVTT\n' : text });
    });
    await film.play();
    await playFrom(10.4);
    await expect.poll(said).toContain(words(2));
    expect((await film.state()).isPaused).toBe(false);
    expect(await waits()).toBe(false);
  });
});

describe('while it speaks', () => {
  beforeEach(async () => {
    await described({ voices: ['fr-FR'] });
    await film.play();
    await endVoice(film.tab);
    await playFrom(10.5);
    await expect.poll(said).toContain(words(2));
    await film.is({ isPaused: true });
  });
  const isSilent = () => film.tab.evaluate(() => !window.speechSynthesis.speaking);

  test('a pause by hand silences it and keeps the film where it is; going on, it is told again', async () => {
    await film.button('play').click();
    expect(await isSilent()).toBe(true);
    await film.tab.waitForTimeout(1000);
    expect((await film.state()).isPaused).toBe(true);
    expect(await film.button('play').getAttribute('aria-label')).toBe(film.t('player.play'));
    await film.button('play').click();
    await expect.poll(async () => (await said()).filter((text) => text === words(2)).length).toBe(2);
  });

  test('the reader goes elsewhere: it is silent, and the film plays there', async () => {
    await film.tab.keyboard.press('5');
    await expect.poll(isSilent).toBe(true);
    await film.is({ isPaused: false });
    await film.reaches(25.4);
  });

  test('another file in the place of the film changes nothing', async () => {
    await film.input('quality', 360).evaluate((radio: HTMLInputElement) => radio.click());
    await film.is({ file: '360.mp4', isPaused: true });
    expect(await isSilent()).toBe(false);
    await endVoice(film.tab);
    await film.is({ isPaused: false });
    expect((await said()).filter((text) => text === words(2))).toHaveLength(1);
  });

  test('it is refused after all: it is silent, and the film goes on', async () => {
    await film.input('described').uncheck();
    expect(await isSilent()).toBe(true);
    await film.is({ isPaused: false });
  });

  test('and the page is left: it is silent', async () => {
    const hushed = await film.tab.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      return (window.speechSynthesis as unknown as { hushed: number }).hushed;
    });
    expect(hushed).toBeGreaterThan(0);
    expect(await isSilent()).toBe(true);
  });
});

describe.each([
  ['no voice at all', []],
  ['no voice in this language', ['en-GB', 'de-DE']],
  ['only voices that would send the words away', ['fr-FR, remote']],
])('with %s', (_, voices) => {
  test('it is written on the picture, for screen readers too, and the film waits until it can be read', async () => {
    await described({ voices, takes: 500 });
    await expect
      .poll(async () => plain(await film.player.locator('.film-options').innerText()))
      .toContain(plain(film.t('player.describedToRead')));
    await film.play();
    await playFrom(10.4);
    await expect.poll(written).toBe(words(2));
    expect(await film.player.locator('.film-description').getAttribute('aria-live')).toBe('polite');
    await film.is({ isPaused: true });
    expect(await waits()).toBe(true);
    await film.is({ isPaused: false });
    expect(await written()).toBe('');
    expect(await said()).toEqual([]);
  });
});

test('a voice that never ends is not waited for without end', { timeout: 60_000 }, async () => {
  await described({ voices: ['fr-FR'] });
  await film.play();
  await playFrom(10.5);
  await expect.poll(said).toContain(words(2));
  await film.is({ isPaused: true });
  await expect.poll(async () => (await film.state()).isPaused, { timeout: 20_000 }).toBe(false);
  await film.reaches(11);
});
