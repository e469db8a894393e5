import { Refusal } from '../../schema/fault.ts';

/** What a process that works apart tells while it is at it. */
export interface Word {
  /** How much of its errand is done, 0 to 1. */
  fraction?: number;
  /** How long the film turned out to be. */
  seconds?: number;
  /** Up to which fraction a master is only looked at. */
  looking?: number;
}

/** What it says in the end. */
export type Answer =
  | { done: unknown }
  | { refused: { problem: string; remedy: string } }
  | { failed: { message: string; code?: string | undefined } };

export type Told = { word: Word } | { answer: Answer };

/** Milliseconds between two words: enough for any bar, and few beside the frames of a film. */
const pause = 50;

/**
 * Makes this process one that does errands for another, one after the other, and ends with it: whoever is killed leaves
 * nobody behind who still writes.
 */
export function serve(perform: (errand: unknown, tell: (word: Word) => void) => Promise<unknown>): void {
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  process.on('message', (errand: unknown) => {
    void answerOf(() => perform(errand, teller())).then((answer) => send({ answer }));
  });
}

async function answerOf(perform: () => Promise<unknown>): Promise<Answer> {
  try {
    return { done: await perform() };
  } catch (error) {
    if (error instanceof Refusal) return { refused: { problem: error.problem, remedy: error.remedy } };
    if (!(error instanceof Error)) return { failed: { message: String(error) } };
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    return { failed: { message: error.message, code } };
  }
}

function teller(): (word: Word) => void {
  let last = -Infinity;
  return (word) => {
    const now = performance.now();
    // How far it is will be said again; all else is said once.
    if (Object.keys(word).every((key) => key === 'fraction') && now - last < pause) return;
    last = now;
    send({ word });
  };
}

const send = (told: Told): void => {
  if (process.connected) process.send?.(told);
};
