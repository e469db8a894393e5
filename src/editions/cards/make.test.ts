import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cardAddress, cardName, type Card } from './card.ts';
import { makeCards } from './make.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lima = { at: [-12, -77] as [number, number], colour: '#86560f' };
const card = (fields: Partial<Card> = {}): Card => ({
  language: 'fr',
  locale: 'fr',
  label: '',
  title: 'Destinations',
  foot: 'chroniques',
  accent: { night: '#e9e2d0', day: '#1b2030' },
  scene: { kind: 'journey', stops: [lima], lines: { disputed: [], provisional: [] } },
  ...fields,
});

const cardsIn = (store: string) => readdirSync(store).filter((name) => name.endsWith('.jpg'));

test('a card is made again only when its words, its colour or its place change', async () => {
  const store = join(folder, 'once');
  const [fr, de] = [card(), card({ language: 'de', locale: 'de', foot: 'Chroniken' })];
  expect((await makeCards([fr, de], store)).made).toBe(2);
  expect((await makeCards([fr, de], store)).made).toBe(0);
  expect((await makeCards([fr, { ...de, title: 'Ziele' }], store)).made).toBe(1);
  expect((await makeCards([fr, { ...de, accent: { night: '#ffffff', day: '#000000' } }], store)).made).toBe(1);
  expect((await makeCards([card({ scene: { ...fr.scene, stops: [] } as Card['scene'] })], store)).made).toBe(1);
});

test('what nobody asks for any more goes', async () => {
  const store = join(folder, 'gone');
  const { names } = await makeCards([card(), card({ title: 'Autre' })], store);
  expect(cardsIn(store).sort()).toEqual(names.toSorted());
  await makeCards([card()], store);
  expect(cardsIn(store)).toEqual([cardName(card())]);
});

test('a card is the same to the byte wherever it is made', async () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  await Promise.all([makeCards([card()], one), makeCards([card()], other)]);
  const name = cardName(card());
  expect(readFileSync(join(one, name)).equals(readFileSync(join(other, name)))).toBe(true);
});

test('two pages of one card share a file', async () => {
  const { names, made } = await makeCards([card(), card()], join(folder, 'shared'));
  expect([names.length, made]).toEqual([1, 1]);
  expect(cardAddress(card())).toBe(`/cards/${names[0]}`);
});
