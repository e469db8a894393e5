/** 0 before, 1 after, and between the two a movement that starts and ends at rest. */
export function passage(time: number, from: number, to: number): number {
  if (time <= from) return 0;
  const part = Math.min(1, (time - from) / (to - from));
  return part * part * part * (part * (6 * part - 15) + 10);
}

/** A value that passes from one key to the next: pairs of time and value, in order. */
export function track(time: number, ...keys: (readonly [time: number, value: number])[]): number {
  let value = keys[0]![1];
  for (let k = 1; k < keys.length; k++) {
    const [from, before] = keys[k - 1]!;
    const [to, after] = keys[k]!;
    if (time >= from) value = before + (after - before) * passage(time, from, to);
  }
  return value;
}

/** Comes, stays and goes: 0 → 1 between `on` and `on + fade`, back to 0 between `off` and `off + fade`. */
export function shown(time: number, on: number, off = Infinity, fade = 0.9): number {
  return passage(time, on, on + fade) * (1 - passage(time, off, off + fade));
}
