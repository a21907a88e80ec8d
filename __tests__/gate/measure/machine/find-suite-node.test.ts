import { chmodSync, realpathSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findSuiteNode,
  withNodeOnPath,
} from '../../../../src/gate/measure/machine/find-suite-node.ts';
import { setUpMeasuring } from '../../../../src/gate/measure/set-up.ts';
import { sameForBoth } from '../../../../src/gate/processes/side-environments.ts';
import { readReport, runCommand, statuses } from '../../../support/command-line.ts';
import { suiteOf } from '../../../support/small-project.ts';
import { TemporaryFolder } from '../../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../../support/temporary-repository.ts';

const realNode = realpathSync(process.execPath);
/** As asdf's do: Node is found below the home, and nowhere else. */
const shimOfHome = `[ -x "$HOME/versions/node" ] || { echo "No version is set" >&2; exit 126; }
exec "$HOME/versions/node" "$@"`;

/** A person whose `node` is a script. */
class Person extends TemporaryFolder {
  readonly own: { readonly HOME: string; readonly NODE_AUTH_TOKEN: string };
  readonly searchPath: string;

  constructor(shim: string) {
    super({ 'shims/node': `#!/bin/sh\n${shim}\n`, 'home/versions/list': '' });
    chmodSync(join(this.path, 'shims/node'), 0o755);
    symlinkSync(realNode, join(this.path, 'home/versions/node'));
    this.own = { HOME: join(this.path, 'home'), NODE_AUTH_TOKEN: 'secret' };
    this.searchPath = [join(this.path, 'shims'), '/usr/bin', '/bin'].join(delimiter);
  }

  find() {
    return findSuiteNode({ PATH: this.searchPath, HOME: '/nowhere' }, this.own);
  }
}

describe("the suites' Node", () => {
  it('is found behind a shim that needs the home of the person', async () => {
    using person = new Person(shimOfHome);
    const node = await person.find();
    expect(node).toMatchObject({ path: realNode, isBehindShim: true });
    const { candidate } = withNodeOnPath(sameForBoth({ PATH: person.searchPath }), node);
    expect(candidate.PATH).toBe([dirname(realNode), person.searchPath].join(delimiter));
    expect(withNodeOnPath(sameForBoth(candidate), node).candidate).toEqual(candidate);
  });

  it('is found where a shim prints something of its own', async () => {
    using person = new Person(`echo "Using Node"\n${shimOfHome}`);
    expect(await person.find()).toMatchObject({ path: realNode });
  });

  it('is asked without the tokens of the person', async () => {
    using person = new Person(`env > "$(dirname "$0")/env.log"\n${shimOfHome}`);
    await person.find();
    expect(person.read('shims/env.log')).not.toContain('secret');
  });

  it('leaves PATH as it is where there is a link or the program itself', async () => {
    using folder = new TemporaryFolder();
    symlinkSync(realNode, join(folder.path, 'node'));
    const { settings } = await setUpMeasuring(
      { nodeArgs: [], execWrapper: [], benchTimeoutSeconds: 1, lanes: 1 },
      { environments: sameForBoth({ PATH: folder.path }), workerDir: folder.path },
    );
    expect(settings.node).toBe(realNode);
    expect(settings.environments.candidate.PATH).toBe(folder.path);
  });

  it.each([
    ['cannot be started', 'echo "No version is set" >&2; exit 126', 'No version is set'],
    ['answers something else', 'echo hello', 'asked where Node is, it printed "hello"'],
    ['lies', `echo '["/no/such/node","99.0.0","1"]'`, 'ENOENT'],
  ])('is an error that says so when the one on PATH %s', async (_, shim, said) => {
    using person = new Person(shim);
    await expect(person.find()).rejects.toMatchObject({
      problem: { code: 'command-missing', detail: expect.stringContaining(said) },
    });
  });

  it('runs suites and builds of a person with a shim', async () => {
    using person = new Person(shimOfHome);
    using repository = new TemporaryRepository({
      'a.bench.mjs': suiteOf(['one', '() => {}']),
      'reliability_budgets.v1.json': JSON.stringify({
        schema_version: 'fj.reliability-budgets.v1',
        perf_regression: { time_budget_seconds: 5, build_command: 'node -e 0' },
      }),
    });
    await runCommand(repository.path, ['check', '--baseline-ref', 'HEAD'], {
      env: { HOME: person.own.HOME, PATH: person.searchPath },
    });
    const measured = expect.stringMatching(/^(pass|improved|inconclusive)$/);
    expect(statuses(readReport(repository.path))).toEqual({ 'a/one': measured });
  });
});
