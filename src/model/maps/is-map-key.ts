/**
 * Whether a key does something on the map: what it does is known once the map is a globe (map-keys.ts). Every page carries
 * this, and no more of it.
 */
export const isMapKey = ({ key, code }: { key: string; code: string }): boolean =>
  /^(Arrow.+|Home|End|Escape|[+=＋_−－-])$/.test(key) ||
  (!/^[ -~]$/.test(key) && /^(Equal|Minus|Numpad(Add|Subtract))$/.test(code));
