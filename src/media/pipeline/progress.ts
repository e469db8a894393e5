import { clockOf } from '../../model/film/moment.ts';

/** Where progress is shown: `process.stderr`, or a test's own. */
export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

export interface Task {
  /** What is worked at: `content/postings/peru/andes/media/film.mp4`. */
  file: string;
  /** Seconds of film or sound in it; nothing for a photograph. */
  seconds?: number;
  /** How much of the whole work it is, in any unit that is the same for all. */
  weight: number;
}

/**
 * Tells how far the work has come: on a terminal one line that is drawn again (file, per cent, speed, time left),
 * elsewhere a plain line for each file that is done.
 */
export class Progress {
  readonly #screen: Screen;
  readonly #now: () => number;
  readonly #began: number;
  readonly #tasks: Task[];
  readonly #done = new Map<Task, number>();
  readonly #started = new Map<Task, number>();
  #drawn = 0;

  /** @param now milliseconds, from any moment on */
  constructor(tasks: Task[], screen: Screen, now: () => number = () => performance.now()) {
    [this.#tasks, this.#screen, this.#now] = [tasks, screen, now];
    this.#began = now();
  }

  /** @param fraction of the task that is done, 0 to 1 */
  report(task: Task, fraction: number): void {
    if (!this.#started.has(task)) this.#started.set(task, this.#now());
    this.#done.set(task, fraction);
    if (this.#screen.isTTY) this.#draw(task);
  }

  finish(task: Task): void {
    this.report(task, 1);
    if (this.#screen.isTTY) return;
    const took = (this.#now() - (this.#started.get(task) ?? 0)) / 1000;
    this.#screen.write(`${task.file}  ${task.seconds ? `${took.toFixed(0)} s` : 'made'}\n`);
  }

  /** Leaves the line clean for what is said next. */
  end(): void {
    if (this.#screen.isTTY) this.#screen.write('\r\u001b[K');
  }

  /** Of all the work, 0 to 1. */
  get fraction(): number {
    const whole = this.#tasks.reduce((sum, { weight }) => sum + weight, 0);
    const done = this.#tasks.reduce((sum, task) => sum + task.weight * (this.#done.get(task) ?? 0), 0);
    return whole === 0 ? 1 : done / whole;
  }

  /** The line on a terminal. @param task the one that has just moved */
  line(task: Task): string {
    const elapsed = (this.#now() - this.#began) / 1000;
    const own = (this.#now() - (this.#started.get(task) ?? this.#began)) / 1000;
    const speed = task.seconds && own > 1 ? `${(((this.#done.get(task) ?? 0) * task.seconds) / own).toFixed(1)}×` : '';
    const left = this.fraction > 0.02 ? `${clockOf((elapsed / this.fraction) * (1 - this.fraction))} left` : '';
    const filled = Math.round(this.fraction * barWidth);
    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
    return [bar, `${Math.floor(this.fraction * 100)} %`, task.file, speed, left].filter(Boolean).join('  ');
  }

  #draw(task: Task): void {
    // Ten times a second is enough for any eye.
    if (this.#now() - this.#drawn < 100) return;
    this.#drawn = this.#now();
    const width = (this.#screen.columns ?? 80) - 1;
    const line = this.line(task);
    // Cut in the middle: the end of the line says how long it will take.
    const shown = line.length <= width ? line : `${line.slice(0, width - 24)}…${line.slice(-23)}`;
    this.#screen.write(`\r\u001b[K${shown}`);
  }
}

const barWidth = 20;
