import { keptNames } from '../../model/kept.ts';
import { passportFrom, type Passport } from '../../model/story/passport.ts';
import { keep, kept } from '../memory/storage.ts';

/** Where this reader has been, in any language; a blank passport where the browser keeps nothing. */
export const keptPassport = (): Passport => passportFrom(kept(keptNames.passport));

/** @param change is given what another page may have kept a moment ago, and today as `2026-11-22` */
export function keepInPassport(change: (passport: Passport, day: string) => Passport): void {
  const before = keptPassport();
  const after = change(before, today());
  if (after !== before) keep(keptNames.passport, JSON.stringify(after));
}

export const erasePassport = (): void => keep(keptNames.passport);

/** By the reader's clock: a visit late in the evening is of that evening. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
