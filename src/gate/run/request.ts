import type { PolicyOverrides } from '../policy/policy.ts';

export interface RunRequest {
  /** Absolute path inside the git repository under test. */
  readonly cwd: string;
  /** A budgets file that must exist, relative to `cwd`; undefined: the default one if there is one. */
  readonly budgetsPath: string | undefined;
  /** `base` goes by the baseline commit's policy, if it has anything to guard; `head` by the tree's. */
  readonly policyFrom: 'base' | 'head';
  /** From flags or inputs, set over the budgets. */
  readonly overrides: PolicyOverrides;
  /** Folder for temporary trees, outside the repository. */
  readonly tempDir: string;
  /** Folder of the worker's built files (`dist/worker`). */
  readonly workerDir: string;
}
