import { setImmediate } from 'node:timers/promises';

/** Steps of packets between two breaths: about a tenth of a second. */
const steps = 500;

/**
 * For loops whose steps are too short to be handed to a thread each: that took longer than the steps themselves
 * (joining a film of a minute: 1.0 s of a core, and 0.45 s like this). To be called at every step; now and then it lets others have their turn.
 */
export function yieldNowAndThen(): () => Promise<void> | void {
  let taken = 0;
  return () => {
    taken += 1;
    return taken % steps === 0 ? setImmediate() : undefined;
  };
}
