import { describe, expect, it } from 'vitest';
import { latinKey } from './latin-key.ts';

const pressed = (key: string, code: string) => latinKey({ key, code, isShifted: false, isModified: false });
const shifted = (key: string, code: string) => latinKey({ key, code, isShifted: true, isModified: false });

describe('a key, as a Latin keyboard would write it', () => {
  it.each([
    ['Russian', 'Ю', 'Period', '>'],
    ['Russian', 'Б', 'Comma', '<'],
    ['Russian', '?', 'Digit7', '?'],
    ['Ukrainian', 'Ю', 'Period', '>'],
    ['Greek', '>', 'Period', '>'],
    ['Arabic', '؟', 'Slash', '?'],
    ['Persian', '؟', 'Slash', '?'],
    ['Chinese', '？', 'Slash', '?'],
    ['Chinese', '《', 'Comma', '<'],
    ['Chinese', '》', 'Period', '>'],
    ['Japanese, full width', '＞', 'Period', '>'],
    ['French', '?', 'Comma', '?'],
    ['French', '5', 'Digit5', '5'],
    ['German', '?', 'Minus', '?'],
    ['Hebrew', '>', 'Comma', '>'],
  ])('%s, with Shift: “%s” is on %s “%s”', (_, key, code, latin) => expect(shifted(key, code)).toBe(latin));

  it.each([
    ['Russian', 'л', 'KeyK', 'k'],
    ['Arabic', 'ب', 'KeyF', 'f'],
    ['Hebrew', 'ל', 'KeyK', 'k'],
    ['Greek', 'μ', 'KeyM', 'm'],
    ['Korean', 'ㅏ', 'KeyK', 'k'],
    ['Chinese, full width', 'ｋ', 'KeyK', 'k'],
    ['Arabic', '٥', 'Digit5', '5'],
    ['Persian', '۵', 'Digit5', '5'],
    ['Hindi', '०', 'Digit0', '0'],
    ['Chinese, full width', '９', 'Digit9', '9'],
    ['Thai, whose digits need Shift', 'ภ', 'Digit4', '4'],
    ['French, whose digits need Shift', '(', 'Digit5', '5'],
    ['French, whose digits need Shift', 'é', 'Digit2', '2'],
    ['Czech, whose digits need Shift', 'ř', 'Digit5', '5'],
    ['of digits apart', '5', 'Numpad5', '5'],
    ['Dvorak', 'k', 'KeyV', 'k'],
    ['French', 'm', 'Semicolon', 'm'],
    ['Turkish', 'ı', 'KeyI', 'ı'],
    ['any', 'ArrowLeft', 'ArrowLeft', 'arrowleft'],
    ['any', ' ', 'Space', ' '],
  ])('%s: “%s” is on %s “%s”', (_, key, code, latin) => expect(pressed(key, code)).toBe(latin));

  it.each([
    ['American', '%', 'Digit5', '%'],
    ['French', '§', 'Slash', '§'],
    ['French', '²', 'Backquote', '²'],
    ['German', 'Ö', 'Semicolon', 'Ö'],
  ])('%s: “%s” on %s stays what it is', (_, key, code, own) => {
    expect(shifted(key, code)).toBe(own);
  });

  it('is none where a letter is written large on purpose, or made a command of, in any script', () => {
    expect(shifted('K', 'KeyK')).toBeUndefined();
    expect(shifted('Л', 'KeyK')).toBeUndefined();
    expect(latinKey({ key: 'л', code: 'KeyK', isShifted: false, isModified: true })).toBeUndefined();
    // The key that writes capitals was pressed before, and is no Shift.
    expect(pressed('K', 'KeyK')).toBe('k');
    expect(pressed('Л', 'KeyK')).toBe('k');
  });

  it('and two letters of one key do no harm', () => expect(pressed('لا', 'KeyB')).toBe('b'));
});
