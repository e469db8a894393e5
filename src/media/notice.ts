import type { Fault } from '../schema/fault.ts';

/** What an editor should know of a master that is published all the same. */
export type Notice = Pick<Fault, 'problem' | 'remedy'>;
