import type { PlayableFile } from '../../../model/film/playable.ts';

/** What comes back when a host is asked for a file: that it has it, that it has not, or nothing that helps. */
export type Answer = 'there' | 'missing' | 'silent';

/** Milliseconds that are waited for an answer. */
const patience = 3000;

/** Asks whether a file is there, without carrying it. */
export async function answerOf({ src }: PlayableFile, signal: AbortSignal): Promise<Answer> {
  try {
    // Another host need not say that this page may read it: that it answers is enough, and its status is then 0.
    const { status } = await fetch(src, { method: 'HEAD', mode: 'no-cors', cache: 'no-store', signal });
    if (isPassing(status)) return 'silent';
    return status >= 400 && status < 500 && status !== 405 ? 'missing' : 'there';
  } catch {
    return 'silent';
  }
}

/** What a host says that has the file and cannot give it just now. */
const isPassing = (status: number): boolean => [408, 425, 429, 500, 502, 503, 504].includes(status);

/**
 * Why a file does not come: whether it is there, or not, or the line is cut. A file that its host has and never sends is as
 * good as missing, which is known by another file, of the same host.
 */
export async function faultOf(
  file: PlayableFile,
  other: PlayableFile | undefined,
  signal: AbortSignal,
): Promise<Answer> {
  const asking = new AbortController();
  const end = () => asking.abort();
  signal.addEventListener('abort', end, { once: true });
  const ask = (one: PlayableFile) => soon(answerOf(one, asking.signal));
  try {
    const [own, beside] = await Promise.all([ask(file), other ? ask(other) : 'silent']);
    if (own !== 'silent' || beside === 'silent') return own;
    // The line may have come back between the two.
    const again = await ask(file);
    return again === 'silent' ? 'missing' : again;
  } finally {
    end();
    signal.removeEventListener('abort', end);
  }
}

const soon = (answer: Promise<Answer>): Promise<Answer> =>
  Promise.race([answer, new Promise<Answer>((resolve) => setTimeout(resolve, patience, 'silent'))]);
