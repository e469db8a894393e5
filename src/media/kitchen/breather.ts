import { setImmediate } from 'node:timers/promises';

/** Steps of packets between two breaths: about a tenth of a second. */
const steps = 500;

/**
 * For loops whose steps are too short to be handed to a thread each: that took three times as long as the steps
 * themselves. To be called at every step; now and then it lets others have their turn.
 */
export function breather(): () => Promise<void> | void {
  let taken = 0;
  return () => {
    taken += 1;
    return taken % steps === 0 ? setImmediate() : undefined;
  };
}
