import { describe, expect, it } from 'vitest';
import { keyAction, speedBeside, type KeyPlace } from './film-keys.ts';

const press = (key: string, place: KeyPlace = 'player', code = '', isModified = false) =>
  keyAction({ key, code, isShifted: false, isModified }, place);

describe('a key pressed in the player', () => {
  it.each([
    [' ', { to: 'toggle' }],
    ['k', { to: 'toggle' }],
    ['K', { to: 'toggle' }],
    ['j', { to: 'move', seconds: -10 }],
    ['l', { to: 'move', seconds: 10 }],
    ['ArrowLeft', { to: 'move', seconds: -5 }],
    ['ArrowRight', { to: 'move', seconds: 5 }],
    ['ArrowUp', { to: 'volume', by: 0.1 }],
    ['ArrowDown', { to: 'volume', by: -0.1 }],
    ['m', { to: 'mute' }],
    ['c', { to: 'captions' }],
    ['f', { to: 'fullScreen' }],
    ['0', { to: 'go', tenth: 0 }],
    ['9', { to: 'go', tenth: 9 }],
    ['<', { to: 'speed', by: -1 }],
    ['>', { to: 'speed', by: 1 }],
    ['?', { to: 'help' }],
    ['x', undefined],
    ['Tab', undefined],
    ['Escape', undefined],
    ['constructor', undefined],
  ])('“%s”', (key, action) => expect(press(key)).toEqual(action));

  it('acts on keyboards of other scripts as on a Latin one', () => {
    expect(keyAction({ key: 'Ю', code: 'Period', isShifted: true, isModified: false }, 'player')).toEqual(press('>'));
    expect(keyAction({ key: '؟', code: 'Slash', isShifted: true, isModified: false }, 'player')).toEqual(press('?'));
    expect(press('٥', 'player', 'Digit5')).toEqual({ to: 'go', tenth: 5 });
  });

  it('acts where it lies on keyboards that write no Latin letters', () => {
    expect(press('л', 'player', 'KeyK')).toEqual({ to: 'toggle' });
    expect(press('ب', 'player', 'KeyF')).toEqual({ to: 'fullScreen' });
    // A French keyboard has its M elsewhere, and writes it.
    expect(press('m', 'player', 'Semicolon')).toEqual({ to: 'mute' });
  });

  it('is left to the browser with Control, Alt or Command', () => {
    expect(press('f', 'player', '', true)).toBeUndefined();
    expect(press('ArrowLeft', 'player', '', true)).toBeUndefined();
  });

  it('is left to the control it is pressed on', () => {
    expect(press(' ', 'button')).toBeUndefined();
    expect(press('k', 'button')).toEqual({ to: 'toggle' });
    expect(press('ArrowUp', 'slider')).toBeUndefined();
    expect(press('m', 'slider')).toEqual({ to: 'mute' });
    for (const key of [' ', 'k', 'ArrowUp', '5', '?']) expect(press(key, 'field')).toBeUndefined();
  });
});

describe('speed', () => {
  it('goes up and down by its steps, and stays at either end', () => {
    expect(speedBeside(1, 1)).toBe(1.25);
    expect(speedBeside(1, -1)).toBe(0.75);
    expect(speedBeside(2, 1)).toBe(2);
    expect(speedBeside(0.5, -1)).toBe(0.5);
    expect(speedBeside(1.1, 1)).toBe(1.25);
  });
});
