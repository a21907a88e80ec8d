import type { Environment } from '../contracts/documents.ts';
import { GateError } from '../contracts/problems.ts';
import type { RunRemark } from '../contracts/run-remarks.ts';
import type { Policy } from '../policy/policy.ts';
import type { SideEnvironments } from '../processes/side-environments.ts';
import { choosePinning, findOnPath, type PinnedCpu } from './machine/cpu-pinning.ts';
import { findSuiteNode, type SuiteNode, withNodeOnPath } from './machine/find-suite-node.ts';
import { cpusOfQuota, type MachineState, readMachineState } from './machine/machine-state.ts';
import { describeEnvironment } from './machine/probe-environment.ts';
import type { ProcessSettings } from './side-process.ts';

/** How benchmark processes are started here, and what is missing on this machine. */
export interface MeasuringSetup {
  /** Of the first lane. */
  readonly settings: ProcessSettings;
  /** Of processes that load and are not measured: on any CPU. */
  readonly unpinned: ProcessSettings;
  /** Further CPUs to measure on at the same time. */
  readonly furtherCpus: readonly PinnedCpu[];
  readonly environment: Environment;
  readonly remarks: RunRemark[];
}

/** What the policy says of the processes: a part of it is enough. */
export type ProcessPolicy = Pick<
  Policy,
  'nodeArgs' | 'execWrapper' | 'benchTimeoutSeconds' | 'lanes'
>;

/** More would each have fewer pairs than it takes to make trees for it. */
const maxLaneCount = 8;

/** As many as the control group's CPU quota keeps busy: beyond it, all would be stopped in their turns. */
export function maxLanes(state: Pick<MachineState, 'cpuQuota'>): number {
  return Math.max(1, Math.min(maxLaneCount, Math.floor(cpusOfQuota(state) ?? maxLaneCount)));
}

export async function setUpMeasuring(
  { nodeArgs, execWrapper, benchTimeoutSeconds, lanes }: ProcessPolicy,
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
  // Which process a wrapper starts in the end, and where, nobody here knows.
  const isWrapped = execWrapper.length > 0;
  const max = isWrapped ? 1 : (lanes ?? maxLanes(await readMachineState(node.path)));
  const pinning = await choosePinning(env, max);
  const [first, ...furtherCpus] = pinning.kind === 'pinned' ? pinning.cpus : [];
  const unpinned: ProcessSettings = {
    node: node.path,
    nodeArgs,
    environments: withNodeOnPath(environments, node),
    prefix: execWrapper,
    workerDir,
    benchTimeoutMs: benchTimeoutSeconds * 1000,
    ...(compileCacheDir === undefined ? {} : { compileCacheDir }),
    ...(repositoryRoot === undefined ? {} : { repositoryRoot }),
  };
  return {
    unpinned,
    settings: {
      ...unpinned,
      // The user's own command last: it may choose another CPU.
      prefix: [...(first?.prefix ?? []), ...execWrapper],
      elsewhere: isWrapped ? undefined : first?.elsewhere,
    },
    furtherCpus,
    environment: describeEnvironment(node, pinning),
    remarks: pinning.kind === 'free' ? [pinning.remark] : [],
  };
}

/** A wrapper that is not there would look like suites that do not load. */
async function requireProgram(program: string | undefined, env: NodeJS.ProcessEnv): Promise<void> {
  if (program === undefined || program.includes('/')) return;
  if ((await findOnPath(program, env)) !== undefined) return;
  const detail = 'exec_wrapper names it, and it is not on PATH';
  throw new GateError({ code: 'command-missing', command: program, detail });
}
