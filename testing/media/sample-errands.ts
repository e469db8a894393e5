// For tests: a process that does what it is told, however badly it ends.
import { appendFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Refusal } from '../../src/schema/fault.ts';
import { serve } from '../../src/media/pipeline/apart.ts';

export interface SampleErrand {
  is: 'answer' | 'refuse' | 'fail' | 'abort' | 'killed' | 'exit' | 'hang' | 'slow' | 'abort once';
  /** Where every errand that was begun is written down. */
  diary: string;
}

/** Errands this process has had. */
let had = 0;

serve(async (errand, tell) => {
  const { is, diary } = errand as SampleErrand;
  appendFileSync(diary, `${is}\n`);
  had += 1;
  tell({ fraction: 0.5, looking: 0.1 });
  switch (is) {
    case 'answer':
      return { loudness: -Infinity };
    case 'refuse':
      throw new Refusal('It is a text.', 'Put a film in its place.');
    case 'fail':
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    case 'abort':
      return process.abort();
    case 'abort once':
      return had > 1 ? process.abort() : 'made';
    case 'killed':
      process.kill(process.pid, 'SIGKILL');
      return setTimeout(60_000);
    case 'exit':
      return process.exit(7);
    case 'hang':
      for (;;) await setTimeout(1000);
    case 'slow':
      for (let step = 0; step < 11; step += 1) {
        await setTimeout(1000);
        tell({ fraction: step / 11 });
      }
      return 'made';
  }
});
