import type { PolicySettings } from '../policy/load-policy.ts';

export interface RunRequest extends PolicySettings {
  /** `base` goes by the baseline commit's policy, if it has anything to guard; `head` by the tree's. */
  readonly policyFrom: 'base' | 'head';
  /** Folder for temporary trees, outside the repository. */
  readonly tempDir: string;
  /** Folder of the worker's built files (`dist/worker`). */
  readonly workerDir: string;
}
