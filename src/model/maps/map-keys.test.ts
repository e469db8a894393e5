import { describe, expect, it } from 'vitest';
import { isMapKey } from './is-map-key.ts';
import { mapAct } from './map-keys.ts';

describe('a key of the map', () => {
  it.each([
    ['+', 'Equal', 'closer'],
    ['=', 'Equal', 'closer'],
    ['+', 'BracketRight', 'closer'],
    ['+', 'NumpadAdd', 'closer'],
    ['＋', 'Equal', 'closer'],
    ['-', 'Minus', 'farther'],
    ['-', 'Digit6', 'farther'],
    ['−', 'Slash', 'farther'],
    ['-', 'NumpadSubtract', 'farther'],
    ['Escape', 'Escape', 'world'],
    ['ArrowLeft', 'Numpad4', 'ArrowLeft'],
    ['Home', 'Numpad7', 'Home'],
  ])('“%s” of %s means %s', (key, code, act) => {
    expect(mapAct({ key, code })).toBe(act);
  });

  it('is found by its place under an input method, and where another script is written there', () => {
    expect(mapAct({ key: 'Process', code: 'Equal' })).toBe('closer');
    expect(mapAct({ key: 'Process', code: 'Minus' })).toBe('farther');
    expect(mapAct({ key: 'ـ', code: 'Minus' })).toBe('farther');
  });

  it('is no key that writes a sign of its own there, nor any other', () => {
    expect(mapAct({ key: ')', code: 'Minus' })).toBeUndefined();
    expect(mapAct({ key: 'Tab', code: 'Tab' })).toBeUndefined();
    expect(mapAct({ key: 'Process', code: 'KeyA' })).toBeUndefined();
    expect(mapAct({ key: 'ф', code: 'KeyA' })).toBeUndefined();
  });

  it('wakes the map where it does something there, and no other key does', () => {
    const keys = [
      '+',
      '=',
      '＋',
      '-',
      '_',
      '−',
      '－',
      'Escape',
      'ArrowUp',
      'Home',
      'End',
      'Process',
      'ـ',
      ')',
      'Tab',
      'a',
      'ф',
      '/',
    ];
    const codes = ['Equal', 'NumpadAdd', 'Minus', 'NumpadSubtract', 'KeyA', 'Tab', 'Digit6', 'Slash'];
    for (const key of keys) {
      for (const code of codes)
        expect(isMapKey({ key, code }), `${key} ${code}`).toBe(mapAct({ key, code }) !== undefined);
    }
  });
});
