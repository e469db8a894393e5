import { latinKey, type KeyPress } from './latin-key.ts';

/** What a key does to a film. */
export type KeyAction =
  | { to: 'toggle' | 'mute' | 'captions' | 'fullScreen' | 'help' }
  | { to: 'move'; seconds: number }
  | { to: 'go'; tenth: number }
  | { to: 'volume'; by: number }
  | { to: 'speed'; by: 1 | -1 };

/** What has the focus: a button answers the space bar by itself, a slider the arrows, a field all keys. */
export type KeyPlace = 'player' | 'button' | 'slider' | 'field';

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
export function keyAction(press: KeyPress, place: KeyPlace): KeyAction | undefined {
  const key = latinKey(press);
  if (key === undefined || place === 'field') return undefined;
  if (place === 'button' && key === ' ') return undefined;
  if (place === 'slider' && key.startsWith('arrow')) return undefined;
  if (/^\d$/.test(key)) return { to: 'go', tenth: Number(key) };
  return Object.hasOwn(actions, key) ? actions[key] : undefined;
}

export const speeds = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** The next speed up or down; the last one stays. */
export function speedBeside(speed: number, by: 1 | -1): number {
  const at = speeds.findLastIndex((one) => one <= speed);
  return speeds[Math.min(Math.max(at + by, 0), speeds.length - 1)] ?? speed;
}
