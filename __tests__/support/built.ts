import { join } from 'node:path';

const folder = process.env.FJ_PERF_TESTS_BUILT;
if (folder === undefined)
  throw new Error('built before the first test: __tests__/support/build-for-tests.ts');

/** The command line, the worker and the impatient action, in few files from the sources as they are. */
export const mainFile = join(folder, 'cli/index.mjs');
export const workerDir = join(folder, 'worker');
export const impatientAction = join(folder, 'action/index.mjs');
/** What Node keeps of compiled code, so that these start sooner. */
export const compileCache = join(folder, 'compiled');
