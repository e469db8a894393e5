// Keeps the code of a command as it was compiled, for the next time: `node --import ./scripts/compiled.ts scripts/check.ts`.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join('.cache', 'compiled'));
