// Share cards as they are seen: every test looks at pixels.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardSize, type Card } from './card.ts';
import { cardDrawer } from './draw.ts';
import { useOwnFaces } from './faces.ts';
import { setWords } from './set-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
const draw = cardDrawer(folder);

/** A plate without a line: by day nothing of it is left but paper, and what is dark on a card is its words. */
const blank = { kind: 'plate', src: '/media/blank.png', focus: 'middle' } as const;

const card = (fields: Partial<Card>): Card => ({
  language: 'fr',
  locale: 'fr',
  label: 'Lima, Pérou',
  title: 'L’eau de l’autre versant',
  foot: 'Destinations, chroniques d’une diplomatie de terrain',
  accent: { night: '#e0a458', day: '#86560f' },
  scene: blank,
  ...fields,
});

beforeAll(async () => {
  mkdirSync(join(folder, 'media'));
  const size = { width: 1280, height: 720, channels: 3 as const };
  await sharp({ create: { ...size, background: '#05090f' } }).toFile(join(folder, 'media', 'blank.png'));
  const noise = { type: 'gaussian' as const, mean: 20, sigma: 12 };
  await sharp({ create: { ...size, background: '#05090f', noise } }).toFile(join(folder, 'media', 'night.png'));
  useOwnFaces(join(folder, 'faces'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The brightness of every pixel. */
const pixelsOf = async (jpeg: Buffer) => (await sharp(jpeg).greyscale().raw().toBuffer()) as Uint8Array;

/** The rows and columns in which there is ink; the bar of the posting's colour aside. */
async function inkOf(drawn: Card): Promise<{ rows: number[]; columns: number[] }> {
  const pixels = await pixelsOf(await draw(drawn));
  const { width, height } = cardSize;
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (let y = 0; y < height; y++) {
    for (let x = 24; x < width - 24; x++) {
      if ((pixels[y * width + x] ?? 255) > 170) continue;
      rows.add(y);
      columns.add(x);
    }
  }
  const sorted = (set: Set<number>) => [...set].sort((a, b) => a - b);
  return { rows: sorted(rows), columns: sorted(columns) };
}

/** How often numbers in a row begin anew. */
const runsOf = (numbers: number[], gap = 1): number =>
  numbers.filter((number, index) => index === 0 || number - (numbers[index - 1] ?? 0) > gap).length;

const longest: [language: string, title: string][] = [
  [
    'fr',
    'Ce que les observateurs de la ligne administrative d’Ossétie du Sud ont vu, entendu et consigné pendant seize hivers, et ce que les habitants des deux côtés en pensent',
  ],
  ['de', 'Donaudampfschifffahrtsgesellschaftskapitänsmütze'],
  ['ru', 'Достопримечательности высокопревосходительствующего человеконенавистничества'],
  [
    'ar',
    'ما رآه المراقبون وسمعوه ودوّنوه طوال ستة عشر شتاءً على امتداد الخط الإداري، وما يقوله سكان الجانبين عن ذلك كله',
  ],
  ['zh', '观察员在十六个冬天里沿着行政分界线所见、所闻与所记，以及两岸居民对此的看法和他们的日常生活'],
];
const shortest: [language: string, title: string][] = [
  ['fr', 'Où ?'],
  ['de', 'Ei'],
  ['ru', 'Я'],
  ['ar', 'ماء'],
  ['zh', '水'],
];

describe.each([...longest, ...shortest])('in “%s”, “%s”', (language, title) => {
  it('is cut nowhere, and keeps clear of the edges and of what stands below it', async () => {
    const { rows, columns } = await inkOf(card({ language, locale: language, title }));
    expect(columns[0]).toBeGreaterThanOrEqual(70);
    expect(columns.at(-1)).toBeLessThanOrEqual(cardSize.width - 70);
    expect(rows[0]).toBeGreaterThanOrEqual(70);
    expect(rows.at(-1)).toBeLessThanOrEqual(cardSize.height - 70);
    // The words keep to their half, the picture has the other.
    expect(columns.length).toBeLessThanOrEqual(640);
    // The label, the title, and the name of the site.
    expect(runsOf(rows, 8)).toBeGreaterThanOrEqual(3);
  });
});

describe.each([
  ...longest.map(([language, title]) => [language, `${title} ${title} ${title}`]),
  ...longest,
  ...shortest,
])('a sentence in “%s”, “%s”', (language = '', title = '') => {
  it('stands whole above who said it and whose page it is, and keeps clear of the picture', async () => {
    const who = language === 'ar' ? 'جواهر لال نهرو، رئيس وزراء الهند' : 'J. Nehru, 1947';
    const words = card({ language, locale: language, title, under: who, foot: 'Destinations' });
    const { rows, columns } = await inkOf(words);
    expect(columns[0]).toBeGreaterThanOrEqual(70);
    expect(columns.length).toBeLessThanOrEqual(670);
    expect(rows.at(-1)).toBeLessThanOrEqual(cardSize.height - 70);
    // The place, the words, who, and the name of the site: no part lies on another.
    const without = await inkOf({ ...words, title: title.slice(0, 1) });
    expect(runsOf(rows, 8)).toBeGreaterThanOrEqual(4);
    expect(rows.at(-1)).toBe(without.rows.at(-1));
  });
});

describe('words', () => {
  const setting = { voice: 'title', sizes: [80], width: 600, height: 300, colour: '#000000' } as const;
  const inkRuns = async (words: string, script: string) => {
    const { input, raw } = await setWords(words, { ...setting, script });
    const columns = Array.from({ length: raw.width }, (_, x) => x).filter((x) =>
      Array.from({ length: raw.height }, (_, y) => input[4 * (y * raw.width + x) + 3] ?? 0).some((alpha) => alpha > 40),
    );
    return runsOf(columns);
  };

  it('join in Arabic, and stand at the right', async () => {
    expect(await inkRuns('سسس', 'Arab')).toBe(1);
    expect(await inkRuns('س\u200cس\u200cس', 'Arab')).toBe(3);
    const { columns } = await inkOf(card({ language: 'ar', locale: 'ar', label: 'ليما', title: 'ماء', foot: 'وجهات' }));
    expect(columns[0]).toBeGreaterThan(cardSize.width / 2);
    expect(columns.at(-1)).toBeGreaterThan(cardSize.width - 90);
  });

  it('are real characters in Chinese, not one box for all', async () => {
    const drawn = await Promise.all(Array.from('水山书', (sign) => setWords(sign, { ...setting, script: 'Hans' })));
    expect(new Set(drawn.map(({ input }) => input.toString('hex'))).size).toBe(3);
  });

  it('with signs of a markup language are set as they are', async () => {
    const { columns } = await inkOf(card({ title: '<b>1 & 2</b>' }));
    const plain = await inkOf(card({ title: '1 et 2' }));
    expect(columns.length).toBeGreaterThan(plain.columns.length);
  });
});

it('a title our faces have no letters for is left to the page, and the place stands in its place', async () => {
  const georgian = card({ language: 'ka', title: 'ხაზს უყურებენ', label: 'Tbilissi', locale: 'fr' });
  expect(await draw(georgian)).toEqual(await draw({ ...georgian, language: 'fr', title: 'Tbilissi', label: '' }));
});

it.each(['fr', 'ar'])(
  'a plate of the night is light enough for the list of a telephone by day, in “%s”',
  async (language) => {
    for (const src of ['/media/night.png', '/media/blank.png']) {
      const drawn = await draw(card({ language, locale: language, title: 'ماء', scene: { ...blank, src } }));
      const { format, width, height } = await sharp(drawn).metadata();
      expect([format, width, height]).toEqual(['jpeg', 1200, 630]);
      const { channels } = await sharp(drawn).greyscale().stats();
      expect(channels[0]?.mean).toBeGreaterThanOrEqual(70);
    }
  },
);

it('a photograph of the night, too', async () => {
  const scene = { ...blank, kind: 'photograph', src: '/media/night.png' } as const;
  const { channels } = await sharp(await draw(card({ scene })))
    .greyscale()
    .stats();
  expect(channels[0]?.mean).toBeGreaterThanOrEqual(70);
});

it('a site without a chapter has a card', async () => {
  const scene = { kind: 'journey', stops: [], lines: { disputed: [], provisional: [] } } satisfies Card['scene'];
  const drawn = await draw(card({ label: '', title: 'Its name', scene: { ...scene, stops: [] } }));
  expect((await sharp(drawn).metadata()).width).toBe(1200);
});
