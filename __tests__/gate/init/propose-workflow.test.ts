import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { proposeWorkflow } from '../../../src/gate/init/propose-workflow.ts';
import { repositoryRoot } from '../../support/scan-sources.ts';

type Needs = Parameters<typeof proposeWorkflow>[0];

const manifest = {
  name: 'sample',
  moduleType: 'module' as const,
  entries: [],
  parts: new Map(),
  hasBuildScript: false,
  hasWorkspaces: false,
  packages: new Set<string>(),
};
const npm: Needs = {
  defaultBranch: 'main',
  installFolder: '',
  manifest,
  packageManager: 'npm',
  isLocked: true,
  nodeVersionFile: undefined,
};

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
  readonly 'working-directory'?: string;
}

function stepsOf(changes: Partial<Needs>): Step[] {
  return parse(proposeWorkflow({ ...npm, ...changes })).jobs.gate.steps;
}

describe('the workflow', () => {
  it('reads as it is meant to', async () => {
    const text = proposeWorkflow(npm);
    await expect(text).toMatchFileSnapshot('golden/workflow.golden.yml');
  });

  it('is the example for repositories that trust their contributors', () => {
    const example = join(repositoryRoot, 'examples/pull-request.yml');
    expect(parse(proposeWorkflow(npm))).toEqual(parse(readFileSync(example, 'utf8')));
  });

  it('may read only, keeps no credentials, and names a version of each action', () => {
    const workflow = parse(proposeWorkflow(npm));
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs.gate.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(stepsOf({})[0]?.with).toMatchObject({ 'persist-credentials': false });
    for (const { uses } of stepsOf({})) if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
  });

  it.each([
    ['npm', true, 'npm ci', 'npm'],
    ['npm', false, 'npm i', undefined],
    ['pnpm', true, 'pnpm i --frozen-lockfile', 'pnpm'],
    ['yarn', true, 'yarn install --frozen-lockfile', 'yarn'],
    ['pnpm@6', true, 'pnpm i --frozen-lockfile', 'pnpm'],
    ['bun', true, 'bun install --frozen-lockfile', undefined],
  ] as const)('installs with %s, locked: %s', (packageManager, isLocked, run, cache) => {
    const steps = stepsOf({ packageManager, isLocked });
    expect(steps.map((step) => step.run).filter(Boolean)).toEqual([run]);
    const node = steps.find(({ uses }) => uses?.startsWith('actions/setup-node'));
    expect(node?.with).toEqual({ 'node-version': 24, ...(cache ? { cache } : {}) });
    const before = steps.slice(0, steps.indexOf(node as Step)).map(({ uses }) => uses);
    expect(before.length).toBe(/^(?:pnpm|bun)/.test(packageManager) ? 2 : 1);
  });

  it('lets corepack bring a newer yarn, before its cache is looked for', () => {
    const steps = stepsOf({ packageManager: 'yarn@berry' });
    expect(steps.map(({ run }) => run)).toEqual([
      undefined,
      'corepack enable',
      undefined,
      'yarn install --immutable',
      undefined,
    ]);
    expect(steps[2]?.with).toMatchObject({ cache: 'yarn' });
  });

  it('installs nothing where there is no package', () => {
    expect(stepsOf({ manifest: undefined }).some(({ run }) => run)).toBe(false);
  });

  it('installs where the lockfile is', () => {
    const steps = stepsOf({ installFolder: 'packages/a b' });
    expect(steps.find(({ run }) => run)?.['working-directory']).toBe('packages/a b');
    expect(steps[1]?.with?.['cache-dependency-path']).toBe('packages/a b/package-lock.json');
  });

  it("takes the repository's own Node where it is new enough", () => {
    expect(stepsOf({ nodeVersionFile: '.nvmrc' })[1]?.with).toMatchObject({
      'node-version-file': '.nvmrc',
    });
  });

  it.each(['main', 'release/1.x', 'a,b', "it's: {odd}", '#2', 'true', '007'])(
    'runs on pushes to the branch %j',
    (defaultBranch) => {
      const workflow = parse(proposeWorkflow({ ...npm, defaultBranch }));
      expect(workflow.on.push.branches).toEqual([defaultBranch]);
    },
  );
});
