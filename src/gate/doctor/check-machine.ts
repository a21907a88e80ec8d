import { availableParallelism, loadavg } from 'node:os';
import { choosePinning } from '../measure/cpu-pinning.ts';
import { findSuiteNode } from '../measure/find-suite-node.ts';
import { readMachineState } from '../measure/machine-state.ts';
import { advice, type Finding, good, problem } from './finding.ts';

/** Node, pinning and CPUs, as benchmark processes in this environment would find them. */
export async function checkMachine(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  return [await checkNode(env), await checkPinning(env), checkCpus(await quotaCpus())];
}

async function checkNode(env: NodeJS.ProcessEnv): Promise<Finding> {
  try {
    const { version, path } = await findSuiteNode(env);
    return good('node', `Suites run on Node ${version} (${path}).`);
  } catch (error) {
    return problem('node', error);
  }
}

async function checkPinning(env: NodeJS.ProcessEnv): Promise<Finding> {
  const pinning = await choosePinning(env);
  if (pinning.kind === 'pinned') return good('pinning', `Both sides share CPU ${pinning.cpu}.`);
  return advice('pinning', pinning.remark, 'On Debian and Ubuntu: apt-get install util-linux');
}

/** How many CPUs' time the control group may use; undefined without a limit. */
async function quotaCpus(): Promise<number | undefined> {
  const { cpuQuota = '' } = await readMachineState(process.execPath);
  const [, quota, period] = /^(\d+) (\d+)$/.exec(cpuQuota) ?? [];
  return quota === undefined ? undefined : Number(quota) / Number(period);
}

/** The load is the machine's, which in a container is more than what is seen from inside. */
export function checkCpus(quota: number | undefined): Finding {
  const count = availableParallelism();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  if (quota !== undefined && quota < Math.min(2, count)) {
    return advice(
      'cpus',
      `${count} CPUs, of which this container may use ${quota.toFixed(1)}: beyond that it is stopped, in the middle of a measurement.`,
      'Give the container two CPUs or more.',
    );
  }
  if (count > 1) return good('cpus', `${count} CPUs, load ${load} in the last minute.`);
  return advice(
    'cpus',
    `One CPU, load ${load}: fj-perf-gate itself runs where it measures.`,
    'Use a machine with two CPUs or more for less noise.',
  );
}
