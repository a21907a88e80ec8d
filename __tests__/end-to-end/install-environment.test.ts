import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand, userEnvironment } from '../support/command-line.ts';
import { suiteOf } from '../support/small-project.ts';
import { type Files, TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

/** In the place of npm: keeps its environment, and makes what an install makes. */
const spy = '#!/bin/sh\n{ pwd; env; } > "$(dirname "$0")/install.log"\nmkdir -p node_modules\n';
const hostile = '#!/bin/sh\necho "the npm of the tree under test" >&2\nexit 9\n';

const budgets = (perf: object): Files => ({
  'reliability_budgets.v1.json': JSON.stringify({
    schema_version: 'fj.reliability-budgets.v1',
    perf_regression: { time_budget_seconds: 5, ...perf },
  }),
});
const manifest = { 'package.json': '{ "private": true }', '.gitignore': 'node_modules/\n*.log\n' };
const lock = (version: number) => ({ 'package-lock.json': `{ "lockfileVersion": ${version} }` });

const ofPerson = {
  NODE_AUTH_TOKEN: 'registry-secret',
  NPM_CONFIG_FUND: 'false',
  HTTPS_PROXY: 'http://user:word@proxy.example',
  OF_BASELINE: 'named-secret',
  OF_CANDIDATE: 'other-secret',
  GITHUB_TOKEN: 'workflow-secret',
  ACTIONS_RUNTIME_TOKEN: 'workflow-secret',
  'INPUT_GITHUB-TOKEN': 'workflow-secret',
  npm_lifecycle_event: 'npx',
  npm_config_script_shell: '/hostile/shell',
};

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Checks a change of a lockfile with the spy as npm; gives what commands and suites found. */
async function checkChange(baseline: Files, candidate: Files, tools: TemporaryFolder) {
  using repository = new TemporaryRepository({
    ...manifest,
    ...lock(2),
    'a.bench.mjs': `import { writeFileSync } from 'node:fs';
      writeFileSync(${JSON.stringify(join(tools.path, 'suite.log'))}, JSON.stringify(process.env));\n${suiteOf(['one', '() => {}'])}`,
    ...baseline,
  });
  repository.commit('later', { ...lock(3), ...candidate });
  tools.write({ npm: spy });
  repository.write({ 'node_modules/.bin/npm': hostile });
  for (const program of [join(tools.path, 'npm'), join(repository.path, 'node_modules/.bin/npm')]) {
    chmodSync(program, 0o755);
  }
  const { PATH } = userEnvironment();
  const path = [join(repository.path, 'node_modules/.bin'), tools.path, PATH].join(delimiter);
  const checked = await runCommand(repository.path, ['check', '--baseline-ref', 'HEAD~1'], {
    env: { ...ofPerson, HOME: '/home/someone', PATH: path },
  });
  return { ...checked, suite: readIfThere(join(tools.path, 'suite.log')) };
}

describe("the baseline's install", () => {
  it('is given what package managers need, and the suites and builds are not', async () => {
    using tools = new TemporaryFolder();
    const building = budgets({ build_command: 'env > build.log' });
    const checked = await checkChange(
      { ...building, '.npmrc': `//registry.example/:_authToken=\${OF_BASELINE}\n` },
      {
        '.npmrc': `//registry.example/:_authToken=\${OF_CANDIDATE}\nscript-shell=/hostile/shell\n`,
      },
      tools,
    );
    expect(checked.stdout + checked.stderr).not.toContain('could not');
    const install = tools.read('install.log');
    expect(install).toMatch(/^\S+\/base\/tree\n/);
    for (const name of [
      'NODE_AUTH_TOKEN',
      'NPM_CONFIG_FUND',
      'HTTPS_PROXY',
      'OF_BASELINE',
    ] as const) {
      expect(install).toContain(`\n${name}=${ofPerson[name]}\n`);
    }
    expect(install).toContain('\nHOME=/home/someone\n');
    expect(install).not.toMatch(/workflow-secret|other-secret|hostile/);
    expect(checked.suite).toContain('NODE_COMPILE_CACHE');
    expect(checked.suite).not.toMatch(/-secret|proxy\.example|home\/someone/);
  });

  it('is given none of it where the change itself wrote the command', async () => {
    using tools = new TemporaryFolder();
    const command = `env > ${join(tools.path, 'install.log')} && mkdir node_modules`;
    const checked = await checkChange({}, budgets({ install_command: command }), tools);
    expect(checked.stdout + checked.stderr).not.toContain('could not');
    expect(tools.read('install.log')).toContain('\nPATH=');
    expect(tools.read('install.log')).not.toMatch(/-secret|proxy\.example|home\/someone/);
  });

  it('fails without showing what it was given', async () => {
    using tools = new TemporaryFolder();
    const failing = budgets({ install_command: 'echo "$NODE_AUTH_TOKEN at $HTTPS_PROXY"; exit 5' });
    const checked = await checkChange(failing, {}, tools);
    expect(checked.code).toBe(3);
    expect(checked.stdout).toContain('exited with code 5 and said: *** at ***');
  });
});
