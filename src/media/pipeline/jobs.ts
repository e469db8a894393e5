import { faultAt, Refusal, type Fault } from '../../schema/fault.ts';
import { keepHashes } from './hashes.ts';
import type { KeptEncodes } from './kept-encodes.ts';
import { Progress, type Task } from './progress.ts';

/** A master that is to stand on the shelf. */
export interface Job {
  task: Task;
  /** What is kept of it; absent where the master is not there. */
  keptEncodes?: KeptEncodes;
  /** Whether its renditions are there from an earlier run. */
  isMade: boolean;
  /** Makes what is missing, and puts it on the shelf. Throws a `Refusal`. */
  prepare: (onProgress: (fraction: number) => void) => Promise<Prepared>;
}

export interface Prepared {
  /** What stands in the folder of the shelf for it. */
  names: string[];
  issues: Fault[];
  /** What an editor should know, and stops nothing. */
  notices: Fault[];
}

/** What every master asks for. One that is not there is refused in the end, with all the others. */
export const plan = <Master extends { file: string }>(
  masters: Master[],
  jobOf: (master: Master) => Promise<Job>,
): Promise<Job[]> =>
  Promise.all(
    masters.map((master) =>
      jobOf(master).catch((error: unknown): Job => ({
        task: { file: master.file, weight: 0 },
        isMade: false,
        prepare: () => Promise.reject(error instanceof Error ? error : new Error(String(error))),
      })),
    ),
  );

/**
 * Does what is not made yet, one list of jobs beside the other, and tells on the screen how far it is: the encoders of a
 * film leave parts of a core idle, and the pictures fill them.
 */
export async function performAll(lists: Job[][]): Promise<Prepared & { made: number }> {
  const toMake = lists.flat().filter(({ isMade }) => !isMade);
  const progress = new Progress(
    toMake.map(({ task }) => task),
    process.stderr,
  );
  const prepared = await Promise.all(lists.map((jobs) => perform(jobs, progress)));
  progress.end();
  keepHashes();
  return {
    names: prepared.flatMap(({ names }) => names),
    issues: prepared.flatMap(({ issues }) => issues),
    notices: prepared.flatMap(({ notices }) => notices),
    made: toMake.length,
  };
}

/** Does jobs one after the other. One that is refused keeps none of the others from being looked at. */
async function perform(jobs: Job[], progress: Progress): Promise<Prepared> {
  const prepared: Prepared = { names: [], issues: [], notices: [] };
  for (const { task, isMade, prepare } of jobs) {
    try {
      if (!isMade) progress.report(task, 0);
      const { names, issues, notices } = await prepare((fraction) => progress.report(task, fraction));
      prepared.names.push(...names);
      prepared.issues.push(...issues);
      prepared.notices.push(...notices);
      if (!isMade) progress.finish(task);
    } catch (error) {
      prepared.issues.push(issueOf(task.file, error));
    }
  }
  return prepared;
}

/** What an editor reads of an error. */
function issueOf(file: string, error: unknown): Fault {
  if (error instanceof Refusal) return error.of(file);
  if (isCoded(error) && error.code === 'ENOENT') {
    return faultAt(file, undefined, 'This file is not there.', 'Put it there, or take out the lines that name it.');
  }
  if (isCoded(error) && error.code === 'ENOSPC') {
    return faultAt(file, undefined, 'The disk is full.', 'Make room and run the command again: it goes on from here.');
  }
  return faultAt(
    file,
    undefined,
    `It could not be prepared: ${error instanceof Error ? error.message : String(error)}`,
    'Run the command again. If it says so again, tell whoever looks after the site; the file itself may be sound.',
  );
}

const isCoded = (error: unknown): error is { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';
