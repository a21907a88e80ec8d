import type { Environment } from '../contracts/documents.ts';
import { GateError } from '../contracts/problems.ts';
import type { Policy } from '../plan/policy.ts';
import type { SideEnvironments } from '../processes/side-environments.ts';
import { choosePinning, findOnPath } from './cpu-pinning.ts';
import { findSuiteNode, type SuiteNode, withNodeOnPath } from './find-suite-node.ts';
import { describeEnvironment } from './probe-environment.ts';
import type { ProcessSettings } from './side-process.ts';

/** How benchmark processes are started here, and what is missing on this machine. */
export interface MeasuringSetup {
  readonly settings: ProcessSettings;
  readonly environment: Environment;
  readonly warnings: string[];
}

/** What the policy says of the processes: a part of it is enough. */
export type ProcessPolicy = Pick<Policy, 'nodeArgs' | 'execWrapper' | 'benchTimeoutSeconds'>;

export async function setUpMeasuring(
  { nodeArgs, execWrapper, benchTimeoutSeconds }: ProcessPolicy,
  request: {
    readonly environments: SideEnvironments;
    readonly workerDir: string;
    readonly compileCacheDir?: string;
    readonly repositoryRoot?: string;
    /** Undefined: looked for here. */
    readonly node?: SuiteNode;
  },
): Promise<MeasuringSetup> {
  const { environments, workerDir, compileCacheDir, repositoryRoot } = request;
  // Both sides have the same PATH.
  const env = environments.candidate;
  await requireProgram(execWrapper[0], env);
  const node = request.node ?? (await findSuiteNode(env));
  const pinning = await choosePinning(env);
  return {
    settings: {
      node: node.path,
      nodeArgs,
      environments: withNodeOnPath(environments, node),
      // The user's own command last: it may choose another CPU.
      prefix: [...(pinning.kind === 'pinned' ? pinning.prefix : []), ...execWrapper],
      // Which process a wrapper starts in the end, nobody here knows: it could not be moved.
      elsewhere:
        pinning.kind === 'pinned' && execWrapper.length === 0 ? pinning.elsewhere : undefined,
      workerDir,
      benchTimeoutMs: benchTimeoutSeconds * 1000,
      ...(compileCacheDir === undefined ? {} : { compileCacheDir }),
      ...(repositoryRoot === undefined ? {} : { repositoryRoot }),
    },
    environment: describeEnvironment(node, pinning),
    warnings: pinning.kind === 'free' ? [pinning.remark] : [],
  };
}

/** A wrapper that is not there would look like suites that do not load. */
async function requireProgram(program: string | undefined, env: NodeJS.ProcessEnv): Promise<void> {
  if (program === undefined || program.includes('/')) return;
  if ((await findOnPath(program, env)) !== undefined) return;
  const detail = 'exec_wrapper names it, and it is not on PATH';
  throw new GateError({ code: 'command-missing', command: program, detail });
}
