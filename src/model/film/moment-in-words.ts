import { clockOf } from './moment.ts';

/** A moment of a film in words, for those who hear it: “1 minute 23 seconds”; as a clock where the browser has no such words. */
export function spokenMoment(seconds: number, intl: string): string {
  if (!('DurationFormat' in Intl)) return clockOf(seconds);
  const whole = Math.max(0, Math.floor(seconds));
  const parts = { hours: Math.floor(whole / 3600), minutes: Math.floor(whole / 60) % 60, seconds: whole % 60 };
  // Noughts are left out, but for the moment at the very beginning.
  return new Intl.DurationFormat(intl, { style: 'long', ...(whole === 0 && { secondsDisplay: 'always' }) }).format(
    parts,
  );
}
