import { expect, it } from 'vitest';
import type { Component, Node } from '../../model/story/tree.ts';
import { passagesIn } from './passages.ts';

const words = (text: string): Node => ({ kind: 'words', text });
const paragraph = (...children: Node[]): Node => ({ kind: 'paragraph', children });
const component = (name: string, attributes: Record<string, string>, ...children: Node[]): Component => ({
  kind: 'component',
  name,
  attributes,
  children,
});

const tree = [
  component('Film', {}),
  component(
    'Scene',
    { title: 'Un plafond gris', at: 'lima' },
    paragraph(words('On l’appelle '), component('Foreign', { language: 'es' }, words('garúa')), words('.')),
    component('Photograph', { name: 'water' }),
    component('Figures', {}, component('Figure', { value: '9 mm', year: '2009' }, paragraph(words('de pluie')))),
    component('Year', { date: '1948', told: 'En 1948, rien.' }),
  ),
  component('Questions', {}, component('Question', { ask: 'Et l’eau ?' }, paragraph(words('Elle vient de loin.')))),
  component('SinceThen', {}, paragraph(words('En 2012, on recommence.'))),
  component('Sources', {}, paragraph(words('Une source'))),
];

it('the passages of a text are its scenes, its questions and what changed since, each with its address', () => {
  expect(passagesIn(tree)).toEqual([
    { hash: 'scene-1', title: 'Un plafond gris', words: 'On l’appelle garúa. 9 mm 2009 de pluie' },
    { hash: 'question-1', title: 'Et l’eau ?', words: 'Elle vient de loin.' },
    { hash: 'sinceThen', title: '', words: 'En 2012, on recommence.' },
  ]);
});
