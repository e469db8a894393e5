// A line between a browser and a server, that can be slow, far, and cut: for the bench, and for tests of films.
import { createServer, connect, type Server, type Socket } from 'node:net';

/** `open`; `refused`: nobody answers at all; `hanging`: all stays connected, and nothing comes. */
export type LineState = 'open' | 'refused' | 'hanging';

interface LineSettings {
  /** Bytes a second that all connections share on their way to the browser. */
  rate?: number;
  /** Milliseconds of one way. */
  delay?: number;
}

interface Passage {
  near: Socket;
  far: Socket;
  /** What has come from the server, and when it may go on. */
  waiting: { bytes: Buffer; due: number }[];
}

/** Milliseconds between two portions. */
const beat = 20;

/** Bytes that a connection holds back before its server is asked to wait. */
const most = 64 * 1024;

/** Carries all that is asked of a port on to another one. */
export class ShapedLine {
  rate: number;
  delay: number;
  #state: LineState = 'open';
  #passages = new Set<Passage>();
  #server: Server;
  #beat: NodeJS.Timeout;
  #last = performance.now();
  /** Bytes that may go on now. */
  #credit = 0;
  #port = 0;

  private constructor(port: number, { rate = Infinity, delay = 0 }: LineSettings) {
    this.rate = rate;
    this.delay = delay;
    this.#server = createServer((near) => this.#carry(near, port));
    this.#beat = setInterval(() => this.#portion(), beat);
  }

  /** @param origin `http://localhost:4321` */
  static async to(origin: string, settings: LineSettings = {}): Promise<ShapedLine> {
    const line = new ShapedLine(Number(new URL(origin).port), settings);
    await line.#listen();
    return line;
  }

  /** The address at which the same is found over this line. */
  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  async be(state: LineState): Promise<void> {
    const was = this.#state;
    this.#state = state;
    if (state === 'refused') {
      this.#server.close();
      for (const { near, far } of this.#passages) {
        near.resetAndDestroy();
        far.destroy();
      }
    } else if (was === 'refused') await this.#listen();
    // What did not pass meanwhile is not made up for.
    this.#last = performance.now();
  }

  close(): void {
    clearInterval(this.#beat);
    this.#server.close();
    for (const { near, far } of this.#passages) {
      near.destroy();
      far.destroy();
    }
  }

  async #listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#port, resolve);
    });
    const address = this.#server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
  }

  #carry(near: Socket, port: number): void {
    const far = connect(port, 'localhost');
    const passage: Passage = { near, far, waiting: [] };
    this.#passages.add(passage);
    const end = () => {
      this.#passages.delete(passage);
      near.destroy();
      far.destroy();
    };
    near.on('data', (bytes) => setTimeout(() => far.writable && far.write(bytes), this.delay));
    far.on('data', (bytes) => {
      passage.waiting.push({ bytes, due: performance.now() + this.delay });
      if (sizeOf(passage) > most) far.pause();
    });
    for (const side of [near, far]) side.on('error', end);
    near.on('close', end);
    // What is still on its way arrives all the same.
    far.on('end', () => passage.waiting.push({ bytes: Buffer.alloc(0), due: performance.now() + this.delay }));
  }

  /** Lets go on what the line carries in one beat, a small piece of each connection in turn. */
  #portion(): void {
    const now = performance.now();
    this.#credit = Math.min(this.#credit + (this.rate * (now - this.#last)) / 1000, Math.max(this.rate / 2, 1500));
    this.#last = now;
    if (this.#state !== 'open') return;
    let idle = 0;
    while (idle < this.#passages.size && this.#credit > 0) {
      const [first] = this.#passages;
      if (!first) return;
      // Whoever was served stands last in the queue.
      this.#passages.delete(first);
      this.#passages.add(first);
      idle = this.#pass(first, now) ? 0 : idle + 1;
    }
  }

  /** @returns whether anything went on */
  #pass({ near, far, waiting }: Passage, now: number): boolean {
    const [first] = waiting;
    if (!first || first.due > now || this.#credit <= 0) return false;
    if (first.bytes.length === 0) return (void near.end(), false);
    const piece = first.bytes.subarray(0, Math.min(1400, Math.ceil(this.#credit)));
    near.write(piece);
    this.#credit -= piece.length;
    first.bytes = first.bytes.subarray(piece.length);
    if (first.bytes.length === 0) waiting.shift();
    if (far.isPaused() && waiting.length < 8) far.resume();
    return true;
  }
}

const sizeOf = ({ waiting }: Passage): number => waiting.reduce((sum, { bytes }) => sum + bytes.length, 0);
