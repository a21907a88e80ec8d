import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { choosePinning } from '../../../../src/gate/measure/machine/cpu-pinning.ts';
import { maxLanes, setUpMeasuring } from '../../../../src/gate/measure/set-up.ts';
import { sameForBoth } from '../../../../src/gate/processes/side-environments.ts';
import { measureSuite, testSettings } from '../../../support/benchmark-processes.ts';
import { TemporaryFolder, TwinFolders } from '../../../support/temporary-folder.ts';

const { platform } = process;
const pretendToBe = (name: string) => Object.defineProperty(process, 'platform', { value: name });

/** A machine whose only program is Node. */
class BareMachine extends TemporaryFolder {
  constructor() {
    super();
    symlinkSync(process.execPath, join(this.path, 'node'));
  }
}

const policy = { nodeArgs: [], execWrapper: [], benchTimeoutSeconds: 10, lanes: undefined };
const suite = `import { bench, run } from 'mitata';
  bench('one', () => {});
  await run();`;

describe('how many pairs are measured at once', () => {
  it.each([
    ['no quota', undefined, 8],
    ['a quota that is none', 'max 100000', 8],
    ['two and a half CPUs', '250000 100000', 2],
    ['less than one', '50000 100000', 1],
  ])('at most, with %s', (_, cpuQuota, expected) => {
    expect(maxLanes({ cpuQuota })).toBe(expected);
  });
});

describe('where both sides cannot be put on one CPU', () => {
  afterEach(() => pretendToBe(platform));

  it.each([
    ['linux', 'no-taskset'],
    ['darwin', 'platform'],
    ['win32', 'platform'],
  ])('%s says so', async (name, why) => {
    using bare = new BareMachine();
    pretendToBe(name);
    const pinning = await choosePinning({ PATH: bare.path }, 2);
    expect(pinning).toEqual({ kind: 'free', remark: { kind: 'not-pinned', why, platform: name } });
  });

  it('measures all the same, and starts no pair elsewhere', async () => {
    using bare = new BareMachine();
    const { workerDir } = await testSettings();
    const { settings, environment, remarks } = await setUpMeasuring(policy, {
      environments: sameForBoth({ PATH: bare.path }),
      workerDir,
    });
    expect(remarks).toMatchObject([{ kind: 'not-pinned' }]);
    expect(environment.pinned_cpu).toBeNull();
    expect(settings).toMatchObject({ prefix: [], elsewhere: undefined });
    using twins = new TwinFolders({ 'a.bench.mjs': suite });
    const run = await measureSuite({
      roots: twins.roots,
      file: 'a.bench.mjs',
      count: 1,
      pairs: 2,
      settings,
    });
    expect(run.pairs.get('benchmark 0')).toHaveLength(2);
  });

  it('starts no pair elsewhere for a wrapper either: which process to move, nobody knows', async () => {
    const { workerDir } = await testSettings();
    const { settings, furtherCpus } = await setUpMeasuring(
      { ...policy, execWrapper: ['env'], lanes: 8 },
      { environments: sameForBoth({ PATH: process.env.PATH }), workerDir },
    );
    expect(settings.prefix.at(-1)).toBe('env');
    expect(settings.elsewhere).toBeUndefined();
    expect(furtherCpus).toEqual([]);
  });
});
