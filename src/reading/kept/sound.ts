import type { Kept } from './store.ts';
import type { Notes } from './told.ts';

/** Which files a check has found sound, that is: without a fault, looking at nothing but their words and their names. */
export interface Sound {
  isSound: (source: object, check: string) => boolean;
  note: (source: object, check: string) => void;
  /** Writes down what was noted. */
  save: () => void;
}

/**
 * @param notes of the files that can be read
 * @param named what a check may know of a file beside its words: `fr`
 */
export function soundIn(kept: Kept, notes: Notes, named: (source: object) => string): Sound {
  const found = new Map<string, { checks: Set<string>; isNew: boolean }>();

  function of(source: object) {
    const sum = notes.get(source)?.sum;
    if (sum === undefined) return undefined;
    const key = `${sum}.${named(source)}`;
    const known = found.get(key);
    if (known) return known;
    const checks = new Set(kept.get(key)?.toString().split('\n'));
    const now = { checks, isNew: false };
    found.set(key, now);
    return now;
  }

  return {
    isSound: (source, check) => of(source)?.checks.has(check) ?? false,
    note: (source, check) => {
      const now = of(source);
      if (now) [now.isNew] = [true, now.checks.add(check)];
    },
    save: () => {
      for (const [key, { checks, isNew }] of found) if (isNew) kept.set(key, [...checks].join('\n'));
      kept.save();
    },
  };
}
