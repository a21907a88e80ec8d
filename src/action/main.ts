import { join } from 'node:path';
import * as core from '@actions/core';
import { describeProblem } from '../gate/contracts/problems.ts';
import { runAction } from './run-action.ts';

// A cancelled job: handlers of the process's exit stop the benchmarks and remove temporary folders.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    core.setFailed(describeProblem({ code: 'interrupted' }));
    process.exit(3);
  });
}

// In the bundle, import.meta.dirname is dist/action.
await runAction(core, join(import.meta.dirname, '..', 'worker'));
// A client's open connection must not keep the job waiting.
process.exit();
