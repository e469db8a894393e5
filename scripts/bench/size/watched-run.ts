import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Took {
  seconds: number;
  /** The most that it and all it started held of memory at one time; absent where the system does not say. */
  bytes?: number;
  /** The end of what it printed, should it have failed. */
  fault?: string;
}

/** How often memory is looked at, in milliseconds. */
const often = 250;

/** Runs a command in a folder to its end. */
export function watchedRun(folder: string, command: string, ...words: string[]): Promise<Took> {
  const start = performance.now();
  const child = spawn(command, words, { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (words: Buffer) => (printed = (printed + words.toString()).slice(-4000)));
  }
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, memoryOf(child.pid))), often);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({
        seconds: (performance.now() - start) / 1000,
        ...(most > 0 && { bytes: most }),
        ...(code !== 0 && { fault: printed }),
      });
    });
  });
}

/** What a process and all it has started hold, in bytes, by Linux’s own account; nothing elsewhere. */
function memoryOf(process: number | undefined): number {
  if (process === undefined || !existsSync('/proc/self/status')) return 0;
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statusOf);
  const of = (id: number): number =>
    all
      .filter(({ parent }) => parent === id)
      .reduce((sum, child) => sum + of(child.id), all.find((one) => one.id === id)?.bytes ?? 0);
  return of(process);
}

function statusOf(id: string): { id: number; parent: number; bytes: number } {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const said = (field: string) => Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { id: Number(id), parent: said('PPid'), bytes: 1024 * said('VmRSS') };
  } catch {
    // It has ended meanwhile.
    return { id: Number(id), parent: 0, bytes: 0 };
  }
}
