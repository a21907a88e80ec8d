import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSuites } from '../../src/gate/measure/list-suites.ts';
import { setUpMeasuring } from '../../src/gate/measure/set-up.ts';
import { sameForBoth } from '../../src/gate/processes/side-environments.ts';
import { suiteIn } from '../support/benchmark-processes.ts';
import { workerDir } from '../support/built.ts';
import { repositoryRoot } from '../support/scan-sources.ts';
import { TemporaryFolder } from '../support/temporary-folder.ts';

const page = readFileSync(join(repositoryRoot, 'docs/measuring.md'), 'utf8');
const [, wrapperShown = ''] = /"exec_wrapper": (\[.+?\])/.exec(page) ?? [];

function allowedCpus(): string {
  const status = readFileSync('/proc/self/status', 'utf8');
  return /^Cpus_allowed_list:\s*(\S+)/m.exec(status)?.[1] ?? '';
}

/** The CPUs that a suite may use, as it sees them itself. */
async function cpusOfSuite(execWrapper: readonly string[]): Promise<string | undefined> {
  using folder = new TemporaryFolder({
    'a.bench.mjs': `import { readFileSync } from 'node:fs';
import { bench, run } from 'mitata';
const status = readFileSync('/proc/self/status', 'utf8');
bench(/^Cpus_allowed_list:\\s*(\\S+)/m.exec(status)[1], () => {});
await run();
`,
  });
  const { settings } = await setUpMeasuring(
    { nodeArgs: [], execWrapper: [...execWrapper], benchTimeoutSeconds: 10, lanes: 1 },
    {
      environments: sameForBoth({ PATH: process.env.PATH }),
      workerDir,
    },
  );
  const [listing] = await listSuites(settings, [suiteIn(folder.path, 'a.bench.mjs')]);
  return listing?.kind === 'listed' ? listing.cases[0]?.name : undefined;
}

describe('the page about measuring', () => {
  it('says that everything shares one CPU', async () => {
    expect(await cpusOfSuite([])).toMatch(/^\d+$/);
  });

  it('shows a wrapper that gives a suite more of them', async () => {
    const [program = '', flag = '', list = ''] = JSON.parse(wrapperShown) as string[];
    expect([program, flag, list]).toEqual(['taskset', '-c', '0-3']);
    // Those of this machine, in the place of the four that the page names.
    expect(await cpusOfSuite([program, flag, allowedCpus()])).toBe(allowedCpus());
  });
});
