import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../schema/fault.ts';
import { WorkerProcess } from './worker-process.ts';
import { performAll, type Job } from './jobs.ts';
import type { SampleErrand } from '../../../testing/media/sample-errands.ts';

const folder = mkdtempSync(join(tmpdir(), 'worker-'));
afterAll(() => rmSync(folder, { recursive: true }));

const workers: WorkerProcess<SampleErrand>[] = [];
afterEach(() => workers.splice(0).forEach((worker) => worker.end()));

/** Somebody who does sample errands, and what became of each in his process. */
function somebody(name: string, patience = { ticks: 600, tick: 1000 }) {
  const worker = new WorkerProcess<SampleErrand>(
    new URL('../../../testing/media/sample-errands.ts', import.meta.url),
    patience,
  );
  workers.push(worker);
  const diary = join(folder, name);
  return {
    does: (is: SampleErrand['is']): Promise<unknown> =>
      worker.do({ is, diary }, () => undefined).catch((error: unknown) => error),
    begun: () => readFileSync(diary, 'utf8').trim().split('\n'),
  };
}

describe('a master is looked at and made in a process of its own', () => {
  it('which gives what it found, silence too', async () => {
    expect(await somebody('a').does('answer')).toEqual({ loudness: -Infinity });
  });

  it('and refuses and fails as if it were here', async () => {
    const { does } = somebody('b');
    const refused = await does('refuse');
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused).toMatchObject({ message: 'It is a text.', remedy: 'Put a film in its place.' });
    expect(await does('fail')).toMatchObject({ message: 'no room', code: 'ENOSPC' });
  });

  it.each([
    ['abort', /broke down while it was made ready \(SIGABRT\)\. This is no fault of yours/],
    ['exit', /broke down while it was made ready \(7\)\./],
    ['killed', /^The computer stopped .+ most likely for want of memory, while it was made ready\./],
  ] as const)(
    'whose end (%s) ends no other, is told in words, and is not tried twice where it was its first',
    async (is, problem) => {
      const { does, begun } = somebody(is);
      const end = await does(is);
      expect(end).toBeInstanceOf(Refusal);
      expect((end as Refusal).message).toMatch(problem);
      expect((end as Refusal).remedy).toMatch(/^[A-Z].*\.$/);
      expect(begun()).toEqual([is]);
      expect(await does('answer')).toEqual({ loudness: -Infinity });
    },
  );

  it('and is tried once more in a new one, where those before it may have done the harm', async () => {
    const { does, begun } = somebody('c');
    await does('answer');
    expect(await does('abort once')).toBe('made');
    expect(await does('abort')).toBeInstanceOf(Refusal);
    expect(begun()).toEqual(['answer', 'abort once', 'abort once', 'abort', 'abort']);
  });

  it('that hangs is stopped, and named; one that is slow is not', async () => {
    const { does, begun } = somebody('d', { ticks: 60, tick: 150 });
    expect(await does('slow')).toBe('made');
    const end = await does('hang');
    expect((end as Refusal).message).toMatch(/got no further for .+, and was stopped, while it was made ready\./);
    expect(begun()).toEqual(['slow', 'hang']);
  });
});

describe('of all the masters of a site', () => {
  it('the one that ends its process is named, and all the others are made', async () => {
    const { does } = somebody('e');
    const job = (name: string, is: SampleErrand['is']): Job => ({
      task: { file: `content/${name}`, weight: 1 },
      isMade: false,
      prepare: async () => {
        const end = await does(is);
        if (end instanceof Error) throw end;
        return { names: [name], issues: [], notices: [] };
      },
    });
    const { names, issues } = await performAll([
      [
        job('one.mp4', 'answer'),
        job('crash.mp4', 'abort'),
        job('two.mp4', 'answer'),
        job('text.mp4', 'refuse'),
        job('last.mp4', 'answer'),
      ],
    ]);
    expect(names).toEqual(['one.mp4', 'two.mp4', 'last.mp4']);
    expect(issues.map(({ file }) => file)).toEqual(['content/crash.mp4', 'content/text.mp4']);
    expect(issues[0]?.problem).toMatch(/^The program that reads and makes films and pictures broke down/);
  });
});
