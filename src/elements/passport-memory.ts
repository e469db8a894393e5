import { keptNames } from '../model/kept.ts';
import { passportFrom, type Passport } from '../model/passport.ts';

/** Where this reader has been, in any language; a blank passport where the browser keeps nothing. */
export function keptPassport(): Passport {
  try {
    return passportFrom(localStorage.getItem(keptNames.passport));
  } catch {
    return passportFrom(null);
  }
}

/** @param change is given what another page may have kept a moment ago, and today as `2026-11-22` */
export function keepInPassport(change: (passport: Passport, day: string) => Passport): void {
  const before = keptPassport();
  const after = change(before, today());
  if (after === before) return;
  try {
    localStorage.setItem(keptNames.passport, JSON.stringify(after));
  } catch {
    // Full, or refused by the reader's settings: then nothing is kept, and all works the same.
  }
}

export function erasePassport(): void {
  try {
    localStorage.removeItem(keptNames.passport);
  } catch {
    // Refused: nothing was kept.
  }
}

/** By the reader's clock: a visit late in the evening is of that evening. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
