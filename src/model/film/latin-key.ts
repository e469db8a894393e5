/** A key as the browser tells of it. */
export interface KeyPress {
  /** What it writes: `k`, `л`, `٥`. */
  key: string;
  /** Where it lies, by the name an American keyboard gives that place: `KeyK`. */
  code: string;
  isShifted: boolean;
  /** With Control, Alt or Command; AltGr, that writes a sign of its own, is none of these. */
  isModified: boolean;
}

/** What stands in other scripts for a sign of ours. */
const alike: Record<string, string> = { '؟': '?', '《': '<', '》': '>', '〈': '<', '〉': '>' };

/** What an American keyboard writes with Shift where these keys lie. */
const shifted: Record<string, string> = { Comma: '<', Period: '>', Slash: '?' };

/**
 * A key as a Latin keyboard would write it, in small letters: a digit or a sign of another script is the same digit or sign;
 * a letter of another script is what lies in its place. What a Latin keyboard writes is taken as it is written, wherever its
 * keys lie. None where it is pressed with another key that makes a command of it.
 */
export function latinKey({ key, code, isShifted, isModified }: KeyPress): string | undefined {
  if (isModified) return undefined;
  if (Array.from(key).length > 1 && !isForeign(key)) return key.toLowerCase();
  // What Chinese and Japanese write in full width is the same in another width.
  const plain = /^[\uff01-\uff5e]$/.test(key) ? key.normalize('NFKC') : key;
  const written = alike[plain] ?? digitOf(plain) ?? plain;
  // A row of digits is one, whether its digits need Shift or not: a French keyboard writes “(” there.
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit && !isShifted && !/\d/.test(written)) return digit;
  const letter = isForeign(written) ? /^Key([A-Z])$/.exec(code)?.[1] : /^[a-z]$/i.exec(written)?.[0];
  if (letter) return isShifted ? undefined : letter.toLowerCase();
  return isForeign(written) && isShifted ? shifted[code] : written;
}

/** Whether a key writes letters that no Latin keyboard has; signs like “§” may stand on any. */
const isForeign = (key: string): boolean =>
  /[\p{L}\p{M}]/u.test(key) && !/[\p{Script=Latin}\p{Script=Common}]/u.test(key);

/** `5` for ٥, ۵ and ५: the digits of every script stand in a row, from nought on. */
function digitOf(key: string): string | undefined {
  if (!/^\p{Nd}$/u.test(key)) return undefined;
  const point = key.codePointAt(0) ?? 0;
  const before = Array.from({ length: 9 }, (_, at) => String.fromCodePoint(point - 1 - at));
  const value = before.findIndex((one) => !/\p{Nd}/u.test(one));
  return String(value < 0 ? 9 : value);
}
