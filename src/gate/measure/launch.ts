import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessSettings, SuiteOnSide } from './side-process.ts';

/** How a process that runs a suite is started. */
export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Before the user's own, which can undo them: docs/decisions/single-threaded.md, steady-heap.md. */
const steadyingArgs = [
  // Compiling and collecting on threads of their own would go on in the other side's turns.
  '--single-threaded',
  // Growing later, the young generation would make some turns pay for fresh pages, and others not.
  '--min-semi-space-size=2',
  '--max-semi-space-size=2',
  // From V8's few megabytes on, a process's first calls would pay for collections that later ones do not.
  '--initial-old-space-size=256',
];

/**
 * The one recipe for a process that runs a suite, whether it is measured by the gate or shown by mitata:
 * figures of one command would otherwise not be those of another. `preload` is one of the worker's files.
 */
export function launchOf(
  settings: ProcessSettings,
  suite: Pick<SuiteOnSide, 'side' | 'root' | 'file'>,
  preload: 'preload' | 'view-preload',
  variables: Readonly<Record<string, string>>,
): Launch {
  const built = join(settings.workerDir, `${preload}.cjs`);
  const [program = settings.node, ...args] = [
    ...settings.prefix,
    settings.node,
    '--disable-warning=ExperimentalWarning',
    ...steadyingArgs,
    ...settings.nodeArgs,
    '--require',
    existsSync(built) ? built : join(settings.workerDir, `${preload}.ts`),
    join(suite.root, suite.file),
  ];
  const env = { ...settings.environments[suite.side], ...variables };
  return { program, args, cwd: suite.root, env };
}
