// Subtitles for broadcasters, as programs that are none of ours read them: imsc in a browser, and FFmpeg.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Demuxer } from 'node-av/api';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ebuTtD } from '../../src/editions/broadcast/ebu-tt-d.ts';
import { subRip } from '../../src/editions/broadcast/subrip.ts';
import { mastersOf } from '../../src/media/pipeline/masters.ts';
import { silenceFfmpeg } from '../../src/media/silence-ffmpeg.ts';
import { sayingsOf, type Cue } from '../../src/model/film/captions/captions.ts';
import { typesetCue } from '../../src/model/film/captions/typeset-cue.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { openChromium } from '../chromium.ts';

/** What of imsc a page is asked for. */
interface Imsc {
  fromXML: (text: string, onError: (message: string) => void) => unknown;
  generateISD: (document: unknown, seconds: number) => unknown;
  renderHTML: (isd: unknown, element: HTMLElement, image: null, height: number, width: number) => unknown;
}

const texts = mastersOf(readContent('fixtures/small/content')).films.flatMap(({ id, captions }) =>
  captions.map(({ locale, cues = [] }) => ({ id, locale, cues: cues.map((cue) => typesetCue(cue, locale)) })),
);
const folder = mkdtempSync(join(tmpdir(), 'subtitles-'));
let browser: Browser;
let tab: Page;

beforeAll(async () => {
  silenceFfmpeg();
  browser = await openChromium();
  tab = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await tab.addScriptTag({ path: 'node_modules/imsc/dist/imsc.all.min.js' });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** What a viewer reads at some moments, and which way, with whatever imsc has to say against the file. */
const shownAt = (xml: string, moments: number[]) =>
  tab.evaluate(
    ([text, all]) => {
      const { imsc } = window as unknown as { imsc: Imsc };
      const said: string[] = [];
      const document_ = imsc.fromXML(text, (message) => said.push(message));
      const shown = all.map((moment) => {
        const screen = document.createElement('div');
        screen.style.cssText = 'position:relative;inline-size:1280px;block-size:720px';
        document.body.replaceChildren(screen);
        imsc.renderHTML(imsc.generateISD(document_, moment), screen, null, 720, 1280);
        const words = [...screen.querySelectorAll('span')].filter((one) => !one.querySelector('span'));
        const box = words[0]?.getBoundingClientRect();
        return {
          words: screen.innerText,
          direction: words[0] ? getComputedStyle(words[0].closest('p') ?? words[0]).direction : '',
          top: box?.top ?? 0,
        };
      });
      return { said, shown };
    },
    [xml, moments] as const,
  );

const linesOf = (cue: Cue): string =>
  sayingsOf(cue)
    .map(({ text, goesOn }, index) => `${index === 0 ? '' : goesOn ? ' ' : '\n'}${text}`)
    .join('');
const bare = (words: string): string => words.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
const middleOf = ({ start, end }: Cue): number => (start + end) / 2;

it('the fixture has captions in seven languages, one of them from right to left', () => {
  expect(new Set(texts.map(({ locale }) => locale))).toEqual(new Set(['fr', 'en', 'de', 'es', 'ar', 'zh', 'ru']));
});

describe.each(texts)('the captions of $id in “$locale”', ({ locale, cues }) => {
  it('are rendered by imsc word for word and line for line, and gone between', async () => {
    const { said, shown } = await shownAt(ebuTtD(cues, locale), [...cues.map(middleOf), 10_000]);
    expect(said).toEqual([]);
    expect(shown.map(({ words }) => bare(words))).toEqual([...cues.map((cue) => bare(linesOf(cue))), '']);
    const directions = new Set(shown.slice(0, -1).map(({ direction }) => direction));
    expect(directions).toEqual(new Set([locale === 'ar' ? 'rtl' : 'ltr']));
  });

  it('are read by FFmpeg from SRT word for word, each at its moment', async () => {
    const file = join(folder, `${locale}.srt`);
    writeFileSync(file, subRip(cues, locale));
    await using input = await Demuxer.open(file);
    const read: { start: number; words: string }[] = [];
    for await (const packet of input.packets()) {
      if (!packet) continue;
      const { num, den } = packet.timeBase;
      const words = packet.data?.toString('utf8').replaceAll('\r', '') ?? '';
      read.push({ start: (Number(packet.pts) * num) / den, words: bare(words) });
    }
    expect(read).toEqual(
      cues.map((cue) => ({ start: Math.round(cue.start * 1000) / 1000, words: bare(linesOf(cue)) })),
    );
    expect(readFileSync(file, 'utf8').startsWith('\uFEFF1\r\n')).toBe(true);
  });
});

describe('a cue', () => {
  const cue = (fields: Partial<Cue>): Cue => ({ start: 0, end: 2, text: 'A < B & C', ...fields });

  it('has the signs of a markup language as they are', async () => {
    const { said, shown } = await shownAt(ebuTtD([cue({})], 'en'), [1]);
    expect([said, shown[0]?.words]).toEqual([[], 'A < B & C']);
  });

  it('that its editor put above is above', async () => {
    const { shown } = await shownAt(ebuTtD([cue({ settings: 'line:10%' }), cue({ start: 3, end: 4 })], 'en'), [1, 3.5]);
    expect(shown[0]?.top).toBeLessThan(200);
    expect(shown[1]?.top).toBeGreaterThan(500);
  });

  it('of two voices and a text of the screen keeps their lines', async () => {
    const sayings = [
      { text: 'Un', voice: 'A' },
      { text: 'deux\ntrois', voice: 'B' },
      { text: 'SORTIE', isOnScreen: true as const },
    ];
    const { shown } = await shownAt(ebuTtD([cue({ text: 'Un deux trois SORTIE', sayings })], 'fr'), [1]);
    expect(shown[0]?.words).toBe('Un\ndeux\ntrois\nSORTIE');
  });

  it('in the middle of the night says its hour', () => {
    expect(ebuTtD([cue({ start: 3723.5, end: 3725 })], 'fr')).toContain('begin="01:02:03.500" end="01:02:05.000"');
    expect(subRip([cue({ start: 3723.5, end: 3725 })], 'fr')).toContain('01:02:03,500 --> 01:02:05,000');
  });
});
