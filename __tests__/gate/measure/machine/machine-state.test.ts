import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeRunRemark } from '../../../../src/gate/contracts/run-remarks.ts';
import {
  compareMachineStates,
  readMachineState,
} from '../../../../src/gate/measure/machine/machine-state.ts';
import { TemporaryFolder } from '../../../support/temporary-folder.ts';

/** A file system's root as a container sees it, and a Node in it. */
const container = {
  'proc/self/status': 'Name:\tnode\nCpus_allowed_list:\t0-1\n',
  'proc/self/cgroup': '0::/job\n',
  'sys/fs/cgroup/job/cpu.max': '150000 100000\n',
  'sys/fs/cgroup/job/cpu.stat': 'usage_usec 5\nnr_throttled 1\nthrottled_usec 2000\n',
  'bin/node': 'one',
};

/** The sentences about what `change` does between two looks. */
async function changesAfter(change: (path: (name: string) => string) => void) {
  using root = new TemporaryFolder(container);
  const path = (name: string) => join(root.path, name);
  const before = await readMachineState(path('bin/node'), root.path);
  change(path);
  const after = await readMachineState(path('bin/node'), root.path);
  return compareMachineStates(before, after).map(describeRunRemark);
}

describe('what changes on the machine while measuring', () => {
  it('is nothing as a rule, also on this machine', async () => {
    expect(await changesAfter(() => {})).toEqual([]);
    const here = await readMachineState(process.execPath);
    expect(here.cpus).toMatch(/^\d/);
    expect(here.node).toBeDefined();
    expect(compareMachineStates(here, { ...here })).toEqual([]);
  });

  it.each([
    [
      'proc/self/status',
      'Cpus_allowed_list:\t1\n',
      'The CPUs that may be used changed while measuring, from 0-1 to 1: measure again where nothing moves the process.',
    ],
    [
      'sys/fs/cgroup/job/cpu.max',
      'max 100000\n',
      'The CPU quota changed while measuring, from "150000 100000" to "max 100000": measure again where it stays.',
    ],
    [
      'sys/fs/cgroup/job/cpu.stat',
      'throttled_usec 3202000\n',
      "The container's CPU quota stopped the measuring for 3 s in all: give it a larger one, or expect more noise.",
    ],
    [
      'bin/node',
      'another',
      'The Node that runs the suites was replaced while measuring: measure again, with nothing installing beside it.',
    ],
  ])('is said: %s', async (file, content, sentence) => {
    expect(await changesAfter((path) => writeFileSync(path(file), content))).toEqual([sentence]);
  });

  it('is said of a Node that is gone', async () => {
    expect(await changesAfter((path) => rmSync(path('bin/node')))).toHaveLength(1);
  });

  it('reads the older form of control groups, and does without any', async () => {
    using older = new TemporaryFolder({
      'proc/self/cgroup': '1:cpu:/\n',
      'sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n',
      'sys/fs/cgroup/cpu/cpu.stat': 'nr_throttled 2\nthrottled_time 5000000\n',
    });
    expect(await readMachineState('/none', older.path)).toMatchObject({
      cpuQuota: '-1',
      throttledMs: 5,
      node: undefined,
    });
    using empty = new TemporaryFolder({});
    expect(await readMachineState('/none', empty.path)).toMatchObject({
      cpuQuota: undefined,
      throttledMs: undefined,
      cpus: expect.stringMatching(/^\d+$/),
    });
  });
});
