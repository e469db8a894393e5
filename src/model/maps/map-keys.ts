/** What a key does on the map: a direction or an end of the journey by its own name, or what the button of a name does. */
export type MapAct = 'world' | 'closer' | 'farther' | `Arrow${string}` | 'Home' | 'End';

/**
 * Plus and minus are asked for by their signs, wherever a keyboard has them. By their place only where it writes another
 * script there, or an input method is at work.
 */
export function mapAct({ key, code }: { key: string; code: string }): MapAct | undefined {
  if (/^(Arrow.+|Home|End)$/.test(key)) return key as MapAct;
  if (key === 'Escape') return 'world';
  if (/^[+=＋]$/.test(key)) return 'closer';
  if (/^[-_−－]$/.test(key)) return 'farther';
  if (/^[ -~]$/.test(key)) return undefined;
  return /^(Equal|NumpadAdd)$/.test(code) ? 'closer' : /^(Minus|NumpadSubtract)$/.test(code) ? 'farther' : undefined;
}
