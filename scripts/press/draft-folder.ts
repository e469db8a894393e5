import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder whose files appear elsewhere together, or not at all. */
export interface DraftFolder {
  path: string;
  /** Moves the files that are in it to their place, over those of an earlier run. */
  publish: () => string[];
}

const prefix = '.press-';

/** What a run that was killed has left; one that still goes on keeps its own. */
function removeAbandoned(target: string): void {
  for (const name of readdirSync(target)) {
    const [, pid] = name.startsWith(prefix) ? name.split('-') : [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(target, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes a folder beside its target, gives it to some work, and takes it away again, whatever ends the work: an error, a
 * signal of whoever waits, or its own end.
 */
export async function inDraftFolder<Made>(target: string, work: (draft: DraftFolder) => Promise<Made>): Promise<Made> {
  const made = mkdirSync(target, { recursive: true });
  removeAbandoned(target);
  const path = mkdtempSync(join(target, `${prefix}${process.pid}-`));
  const clear = () => {
    rmSync(path, { recursive: true, force: true });
    // A folder that was made for this, and has nothing in it, goes, too.
    if (made !== undefined) removeEmpty(target, made);
  };
  const stop = (signal: NodeJS.Signals) => {
    clear();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work({ path, publish: () => moveAll(path, target) });
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    clear();
  }
}

const moveAll = (from: string, to: string): string[] =>
  readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => {
      renameSync(join(from, name), join(to, name));
      return join(to, name);
    });

/** From the innermost outward, as far as what was made. */
function removeEmpty(folder: string, outermost: string): void {
  if (readdirSync(folder).length > 0) return;
  rmSync(folder, { recursive: true });
  if (folder !== outermost && folder.startsWith(outermost)) removeEmpty(dirname(folder), outermost);
}
