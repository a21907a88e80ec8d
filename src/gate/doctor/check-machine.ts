import { availableParallelism, loadavg } from 'node:os';
import { choosePinning } from '../measure/cpu-pinning.ts';
import { findSuiteNode } from '../measure/probe-environment.ts';
import { advice, type Finding, good, problem } from './finding.ts';

/** Node, pinning and CPUs, as benchmark processes in this environment would find them. */
export async function checkMachine(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  return [await checkNode(env), await checkPinning(env), checkCpus()];
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

/** The load is the machine's, which in a container is more than what is seen from inside. */
function checkCpus(): Finding {
  const count = availableParallelism();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  if (count > 1) return good('cpus', `${count} CPUs, load ${load} in the last minute.`);
  return advice(
    'cpus',
    `One CPU, load ${load}: fj-perf-gate itself runs where it measures.`,
    'Use a machine with two CPUs or more for less noise.',
  );
}
