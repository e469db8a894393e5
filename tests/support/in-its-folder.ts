// Before the tests of each file: they run in the folder of the documentary they look at, as its build did.
import { inject } from 'vitest';

process.chdir(inject('root'));
