/**
 * The action as it is, with less patience: what it waits for services that fail must not be what a test
 * waits for. A second attempt of the cache's and the artifact's client comes after three to four seconds.
 */
import * as core from '@actions/core';
import { runAction } from '../../../src/action/run-action.ts';

const [, , workerDir = ''] = process.argv;
await runAction(core, workerDir, {
  callMs: 5_000,
  pauseMs: 100,
  mergeBaseMs: 15_000,
  approvalsMs: 15_000,
  commentMs: 30_000,
  publishingMs: 45_000,
  recordMs: 15_000,
  uploadMs: 15_000,
  downloadMs: 8_000,
});
process.exit();
