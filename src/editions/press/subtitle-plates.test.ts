// Subtitles as they are laid over a film: every test looks at pixels.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plate } from '../../media/kitchen/press/plate.ts';
import type { Cue } from '../../model/film/captions/captions.ts';
import { useOwnFaces } from '../cards/faces.ts';
import { frameLayout, type FrameName } from './frame-layout.ts';
import { subtitlePlates, unsettableIn } from './subtitle-plates.ts';

const folder = mkdtempSync(join(tmpdir(), 'plates-'));
beforeAll(() => useOwnFaces(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const wide = { width: 1280, height: 720 };
const upright = { width: 720, height: 1280 };
const heading = { place: 'Lima, Pérou', title: 'L’eau de l’autre versant' };
const cue = (text: string, fields: Partial<Cue> = {}): Cue => ({ start: 1, end: 3, text, ...fields });

const long: [language: string, text: string][] = [
  [
    'fr',
    'Elle soutient les enquêtes de terrain, forme de jeunes chercheurs et publie depuis 1949 des travaux en français.',
  ],
  ['de', 'Die Donaudampfschifffahrtsgesellschaft unterstützt Feldforschungen und bildet junge Forscherinnen aus.'],
  ['ru', 'Достопримечательности высокопревосходительствующего города видны издалека, особенно ночью.'],
  ['ar', 'وعلى ارتفاع يفوق أربعة آلاف متر كشف تنقيب أثري بدايات الرعي في الأنديز منذ آلاف السنين، كما يقول الباحثون.'],
  ['zh', '在海拔四千多米的地方，考古发掘揭示了安第斯畜牧业的开端，研究人员至今仍在那里工作，记录每一处痕迹。'],
];

const platesFor = (frame: FrameName, film: typeof wide, language: string, cues: Cue[]) =>
  subtitlePlates(cues, { layout: frameLayout(frame, film), language, heading });
const timed = (plates: Plate[]) => plates.filter(({ start }) => start !== undefined);

describe.each([
  ['9x16', wide],
  ['1x1', wide],
  ['9x16', upright],
  ['1x1', upright],
] as const)('in a frame of %s', (frame, film) => {
  it.each(long)(
    'a long sentence in “%s” is cut nowhere, and keeps clear of what networks put over it',
    async (language, text) => {
      const { words, frame: size } = frameLayout(frame, film);
      for (const { left, top, width, height } of await platesFor(frame, film, language, [cue(text)])) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(size.width);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + height).toBeLessThanOrEqual(size.height);
      }
      const [plate] = timed(await platesFor(frame, film, language, [cue(text)]));
      // The shadow of the words is no word.
      expect((plate?.left ?? 0) + 12).toBeGreaterThanOrEqual(words.left);
      expect((plate?.left ?? 0) + (plate?.width ?? 0) - 12).toBeLessThanOrEqual(words.left + words.width);
      expect((plate?.top ?? 0) + 12).toBeGreaterThanOrEqual(words.top);
      expect((plate?.top ?? 0) + (plate?.height ?? 0) - 12).toBeLessThanOrEqual(words.top + words.height);
    },
  );
});

describe('the picture', () => {
  it.each([
    ['9x16', wide, 1080, 608],
    ['1x1', wide, 1080, 608],
    ['9x16', upright, 1080, 1920],
    ['1x1', upright, 608, 1080],
    ['9x16', { width: 1000, height: 1000 }, 1080, 1080],
  ] as const)('in %s is whole, as large as it can be', (frame, film, width, height) => {
    const { picture, frame: size } = frameLayout(frame, film);
    expect([picture.width, picture.height]).toEqual([width, height]);
    expect(picture.left + width).toBeLessThanOrEqual(size.width);
    expect(picture.top + height).toBeLessThanOrEqual(size.height);
    expect([picture.left % 2, picture.top % 2]).toEqual([0, 0]);
  });

  it('has words below it where there is room, and a dusk under them where there is none', async () => {
    const below = frameLayout('9x16', wide);
    expect(below.words.top).toBeGreaterThan(below.picture.top + below.picture.height);
    expect(below.title?.top).toBeLessThan(below.picture.top);
    const [dusk] = await platesFor('9x16', upright, 'fr', [cue('Bonjour.')]);
    const alphaAt = (y: number) => dusk?.data[4 * (y * 1080 + 540) + 3] ?? 0;
    expect([dusk?.left, dusk?.width]).toEqual([0, 1080]);
    expect(alphaAt(0)).toBe(0);
    expect(alphaAt(300)).toBeGreaterThan(190);
  });
});

it('letters have one size from the first sentence to the last', async () => {
  const long =
    'Elle soutient les enquêtes de terrain, forme de jeunes chercheurs et publie depuis 1949 des travaux en français, en espagnol et en quechua.';
  const heightOf = (plates: Plate[]) => timed(plates)[0]?.height ?? 0;
  const alone = heightOf(await platesFor('1x1', wide, 'fr', [cue('Bonjour.')]));
  const beside = heightOf(await platesFor('1x1', wide, 'fr', [cue('Bonjour.'), cue(long)]));
  expect(beside).toBeLessThan(alone);
});

it('lines that have room stay as their editor broke them', async () => {
  const broken = cue('Au loin, rien.', { sayings: [{ text: 'Au loin,\nrien.' }] });
  const [one, two] = timed(await platesFor('9x16', wide, 'fr', [cue('Au loin, rien.'), broken]));
  expect(two?.height).toBeGreaterThan((one?.height ?? 0) * 1.4);
});

it('what our faces have no letters for is known before a film is made', () => {
  expect(unsettableIn([cue('Bonjour.'), cue('გამარჯობა')])).toBe('გამარჯობა');
  expect(unsettableIn([cue('Bonjour.'), cue('水')])).toBeUndefined();
});
