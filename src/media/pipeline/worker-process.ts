import { fork, type ChildProcess } from 'node:child_process';
import { Refusal } from '../../schema/fault.ts';
import { abruptEnd, type End } from './abrupt-end.ts';
import type { Answer, Told, Word } from './apart.ts';

/**
 * How long a process may say nothing before it is taken to hang: this many ticks, of so many milliseconds. It speaks at
 * every frame of a film, so that only one and the same frame counts, however long the film; and a computer that was
 * asleep has missed its ticks too.
 */
const patient = { ticks: 600, tick: 1000 };

/**
 * A process of its own that does errands, one after the other. Decoders and encoders are large programs, in which a
 * master may find a fault nobody knew of; they then end the whole process. That is this one, and no other.
 */
export class WorkerProcess<Errand extends object> {
  readonly #module: URL;
  readonly #patience: typeof patient;
  #child: ChildProcess | undefined;

  /** @param module calls `serve` of `apart.ts` */
  constructor(module: URL, patience = patient) {
    [this.#module, this.#patience] = [module, patience];
  }

  /**
   * Gives what the errand gave, throws what it threw, and throws a `Refusal` where the process ended over it or hangs.
   * One that had done other errands before may have been harmed by them: the errand is then tried again, in a new one.
   */
  async do(errand: Errand, onWord: (word: Word) => void): Promise<unknown> {
    const isFresh = this.#child === undefined;
    const heard: Word = {};
    const listen = (word: Word) => onWord(Object.assign(heard, word));
    let end = await this.#attempt(errand, listen);
    if ('ended' in end && end.ended !== 'hung' && !isFresh) end = await this.#attempt(errand, listen);

    if ('done' in end) return end.done;
    if ('refused' in end) throw new Refusal(end.refused.problem, end.refused.remedy);
    if ('failed' in end) throw Object.assign(new Error(end.failed.message), { code: end.failed.code });
    throw abruptEnd(end.ended, (heard.fraction ?? 0) < (heard.looking ?? 0) ? 'looked at' : 'made ready');
  }

  /** Lets the process go. */
  end(): void {
    if (this.#child?.connected) this.#child.disconnect();
    this.#child = undefined;
  }

  #attempt(errand: Errand, listen: (word: Word) => void): Promise<Answer | { ended: End }> {
    // What it prints is of no use to an editor; it must not wait for somebody to read it either.
    const child = (this.#child ??= fork(this.#module, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    }));
    return new Promise((resolve) => {
      let silent = 0;
      let isHung = false;
      const watch = setInterval(() => {
        silent += 1;
        if (silent < this.#patience.ticks) return;
        isHung = true;
        child.kill('SIGKILL');
      }, this.#patience.tick);
      const settle = (end: Answer | { ended: End }) => {
        clearInterval(watch);
        child.removeAllListeners();
        resolve(end);
      };
      child.on('message', (told: Told) => {
        silent = 0;
        if ('answer' in told) settle(told.answer);
        else listen(told.word);
      });
      child.on('exit', (code, signal) => {
        this.#child = undefined;
        settle({ ended: isHung ? 'hung' : (signal ?? code ?? 0) });
      });
      child.on('error', (error) => {
        this.#child = undefined;
        settle({ failed: { message: error.message } });
      });
      child.send(errand, () => undefined);
    });
  }
}
