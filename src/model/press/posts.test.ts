import { describe, expect, it, test } from 'vitest';
import { chapter } from '../../../testing/content/sample-documentary.ts';
import { weightOf } from '../../schema/values/short-text.ts';
import { chaptersWithPress } from './chapters-with-press.ts';
import { networks, networksIn, signsAndBytesOf, signsOf } from './networks.ts';
import { postsFor, type Told } from './posts.ts';

const address = 'https://example.org/fr/perou/l-eau-de-l-autre-versant/';
const told = (fields: Partial<Told> = {}): Told => ({
  title: 'L’eau',
  summary: 'Il ne pleut pas.',
  address,
  ...fields,
});
const on = (id: string, of: Told, language = 'fr') => {
  const post = postsFor(of, language).find((one) => one.on.some(({ network }) => network.id === id));
  return { words: post?.words ?? '', count: post?.on.find(({ network }) => network.id === id)?.count ?? 0 };
};

describe('X counts', () => {
  it.each([
    ['a letter of Europe, with its accent or without', 'éaЯ', 3],
    ['a letter of Arabic', 'ماء', 3],
    ['a Chinese sign twice', '水', 2],
    ['an emoji twice, however many signs make it', '👩‍🚀', 2],
    ['a flag twice, of which two signs make it', '🇵🇪', 2],
    ['a curly quotation mark once', '’', 1],
    ['the narrow space of French twice', '\u202f', 2],
  ])('%s', (_, words, weight) => expect(weightOf(words)).toBe(weight));

  it('an address as 23 signs, however long it is', () => {
    expect(on('X', told()).count).toBe('L’eau\nIl ne pleut pas.\n'.length + 23);
    expect(on('Bluesky', told()).count).toBe('L’eau\nIl ne pleut pas.\n'.length + address.length);
  });
});

describe('a text for networks', () => {
  const sentence = 'Une phrase de trente-cinq signes ici. ';

  it('is title and summary, or what its editor wrote', () => {
    expect(on('X', told()).words).toBe('L’eau\nIl ne pleut pas.');
    expect(on('X', told({ short: 'De l’eau.' })).words).toBe('De l’eau.');
  });

  it('that is too long for one of them ends there with a whole sentence, and is whole on the others', () => {
    const long = told({ summary: sentence.repeat(8).trim() });
    expect(on('Mastodon', long).words).toBe(`L’eau\n${sentence.repeat(8).trim()}`);
    expect(on('X', long).words).toMatch(/ici\.$/);
    expect(on('X', long).words.length).toBeLessThan(on('Mastodon', long).words.length);
  });

  it('of one sentence that is too long is the title, and of a title that is too long its first words', () => {
    expect(on('X', told({ summary: 'mot '.repeat(100) })).words).toBe('L’eau');
    const words = on('X', told({ title: 'fleuve '.repeat(60).trim() })).words;
    expect(words).toMatch(/^(?:fleuve )+fleuve$/);
  });

  it.each(['fr', 'ar', 'zh'])('is within every limit in “%s”, however much was written', (language) => {
    const signs = { fr: 'Rivière. ', ar: 'نهر طويل. ', zh: '河流很长。' }[language] ?? '';
    const much = told({ title: signs.repeat(3).trim(), summary: signs.repeat(700) });
    for (const { on: all } of postsFor(much, language)) {
      for (const { network, count } of all) expect([network.id, count <= network.limit]).toEqual([network.id, true]);
    }
  });

  it('is there once for all networks it is the same on, and for those of China in Chinese alone', () => {
    expect(postsFor(told(), 'fr')).toHaveLength(1);
    expect(networksIn('fr').map(({ id }) => id)).not.toContain('Weibo');
    expect(networksIn('zh-Hant').map(({ id }) => id)).toContain('Weibo');
    expect(networks.every(({ limit, seen = 0 }) => seen < limit)).toBe(true);
  });
});

test('Threads counts a letter, or a Chinese sign, as one, and of an emoji each byte', () => {
  expect(signsAndBytesOf('e\u0301水')).toBe(2);
  expect([signsAndBytesOf('👩‍🚀'), signsAndBytesOf('🇵🇪')]).toEqual([11, 8]);
  expect(on('Threads', told({ short: 'De l’eau 💧' })).count).toBe('De l’eau '.length + 4 + 1 + address.length);
});

test('a reader counts an emoji, and a letter with its accent, as one', () => expect(signsOf('👩‍🚀e\u0301')).toBe(2));

describe('which chapters have a page for the press, says the site:', () => {
  const chapters = ['a/b', 'c/d'].map((id) => chapter(id));
  it.each([
    [undefined, ['c/d']],
    ['journey', ['c/d']],
    ['all', ['a/b', 'c/d']],
    ['none', []],
  ] as const)('%s', (press, ids) => {
    const site = { journey: ['c/d', 'e/f'], ...(press && { press }) } as Parameters<typeof chaptersWithPress>[1];
    expect(chaptersWithPress(chapters, site).map(({ id }) => id)).toEqual(ids);
  });
});
