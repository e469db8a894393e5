/** What a key does to a film. */
export type KeyAction =
  | { to: 'toggle' | 'mute' | 'captions' | 'fullScreen' | 'help' }
  | { to: 'move'; seconds: number }
  | { to: 'go'; tenth: number }
  | { to: 'volume'; by: number }
  | { to: 'speed'; by: 1 | -1 };

/** What has the focus: a button answers the space bar by itself, a slider the arrows, a field all keys. */
export type KeyPlace = 'player' | 'button' | 'slider' | 'field';

export interface KeyPress {
  key: string;
  /** Where the key lies, for those whose keyboards write no Latin letters: `KeyK`. */
  code: string;
  isModified: boolean;
}

const actions: Record<string, KeyAction> = {
  ' ': { to: 'toggle' },
  k: { to: 'toggle' },
  j: { to: 'move', seconds: -10 },
  l: { to: 'move', seconds: 10 },
  arrowleft: { to: 'move', seconds: -5 },
  arrowright: { to: 'move', seconds: 5 },
  arrowup: { to: 'volume', by: 0.1 },
  arrowdown: { to: 'volume', by: -0.1 },
  m: { to: 'mute' },
  c: { to: 'captions' },
  f: { to: 'fullScreen' },
  '<': { to: 'speed', by: -1 },
  '>': { to: 'speed', by: 1 },
  '?': { to: 'help' },
};

/** What a key does; nothing where it is the browser's, or that of the control it is pressed on. */
export function keyAction({ key, code, isModified }: KeyPress, place: KeyPlace): KeyAction | undefined {
  if (isModified || place === 'field') return undefined;
  if (place === 'button' && key === ' ') return undefined;
  if (place === 'slider' && key.startsWith('Arrow')) return undefined;
  if (/^\d$/.test(key)) return { to: 'go', tenth: Number(key) };
  const latin = key.length === 1 && key > '\u007f' ? (/^Key([A-Z])$/.exec(code)?.[1] ?? key) : key;
  return Object.hasOwn(actions, latin.toLowerCase()) ? actions[latin.toLowerCase()] : undefined;
}

export const speeds = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** The next speed up or down; the last one stays. */
export function speedBeside(speed: number, by: 1 | -1): number {
  const at = speeds.findLastIndex((one) => one <= speed);
  return speeds[Math.min(Math.max(at + by, 0), speeds.length - 1)] ?? speed;
}
