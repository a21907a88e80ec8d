import { availableParallelism, loadavg } from 'node:os';
import { describeRunRemark } from '../contracts/run-remarks.ts';
import { choosePinning } from '../measure/machine/cpu-pinning.ts';
import { findSuiteNode } from '../measure/machine/find-suite-node.ts';
import { cpusOfQuota, readMachineState } from '../measure/machine/machine-state.ts';
import { maxLanes } from '../measure/set-up.ts';
import { advice, type Finding, good, problem } from './finding.ts';

/** Node, pinning and CPUs, as benchmark processes in this environment would find them. */
export async function checkMachine(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const state = await readMachineState(process.execPath);
  return [
    await checkNode(env),
    await checkPinning(env, maxLanes(state)),
    checkCpus(cpusOfQuota(state)),
  ];
}

async function checkNode(env: NodeJS.ProcessEnv): Promise<Finding> {
  try {
    const { version, path } = await findSuiteNode(env);
    return good('node', `Suites run on Node ${version} (${path}).`);
  } catch (error) {
    return problem('node', error);
  }
}

async function checkPinning(env: NodeJS.ProcessEnv, max: number): Promise<Finding> {
  const pinning = await choosePinning(env, max);
  if (pinning.kind === 'pinned') {
    const cpus = pinning.cpus.map(({ cpu }) => cpu);
    const where =
      cpus.length === 1
        ? `Both sides share CPU ${cpus[0]}.`
        : `Pairs are measured on ${cpus.length} CPUs at once (${cpus.join(', ')}), both sides of a pair on one.`;
    return good('pinning', where);
  }
  return advice(
    'pinning',
    describeRunRemark(pinning.remark),
    'On Debian and Ubuntu: apt-get install util-linux',
  );
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
