import { join } from 'node:path';
import * as core from '@actions/core';
import { runAction } from './run-action.ts';

// In the bundle, import.meta.dirname is dist/action.
await runAction(core, join(import.meta.dirname, '..', 'worker'));
// A client's open connection must not keep the job waiting.
process.exit();
