import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkWorkflows } from '../../../src/gate/doctor/check-workflows.ts';
import { proposeWorkflow } from '../../../src/gate/init/propose-workflow.ts';
import { repositoryRoot } from '../../support/scan-sources.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';

const path = '.github/workflows/perf.yml';
const gate = { uses: 'org/fj-perf-gate@v1' };
const checkout = { uses: 'actions/checkout@v6', with: { 'persist-credentials': false } };
const sound = {
  on: ['pull_request'],
  permissions: { contents: 'read', 'pull-requests': 'write' },
  jobs: { perf: { steps: [checkout, gate] } },
};

async function check(workflow: unknown, needsReview = false) {
  const text = typeof workflow === 'string' ? workflow : stringify(workflow);
  using folder = new TemporaryFolder({ [path]: text });
  return await checkWorkflows(folder.path, [path, '.github/workflows/other.txt'], needsReview);
}

describe('checkWorkflows', () => {
  it('is content with a sound one, and with what init writes', async () => {
    const good = [{ check: 'workflow', outcome: 'good', message: 'One job uses the gate.' }];
    expect(await check(sound)).toEqual(good);
    const written = proposeWorkflow({
      defaultBranch: 'main',
      installFolder: '',
      manifest: undefined,
      packageManager: 'npm',
      isLocked: false,
      nodeVersionFile: undefined,
    });
    expect(await check(written)).toEqual(good);
  });

  it.each([
    [
      'pull_request_target',
      { ...sound, on: { pull_request_target: null } },
      'which the action refuses',
    ],
    [
      'pull_request_target alone',
      { ...sound, on: 'pull_request_target' },
      'which the action refuses',
    ],
    [
      'no permissions',
      { ...sound, permissions: undefined },
      "the repository's default permissions",
    ],
    ['permission to write', { ...sound, permissions: 'write-all' }, 'may write to the repository'],
    ['no comments', { ...sound, permissions: { contents: 'read' } }, 'may not comment'],
    [
      'drift of a pull request',
      { ...sound, jobs: { perf: { steps: [checkout, { ...gate, with: { mode: 'drift' } }] } } },
      'measures the drift on an event of one change',
    ],
    [
      'a token left behind',
      { ...sound, jobs: { perf: { steps: [{ uses: 'actions/checkout@v6' }, gate] } } },
      'leaves its token in the checkout',
    ],
  ])('advises on %s', async (_, workflow, says) => {
    const findings = await check(workflow);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      outcome: 'advice',
      message: expect.stringContaining(`Job "perf" of ${path}`),
      todo: expect.stringMatching(/./),
    });
    expect(findings[0]?.message).toContain(says);
  });

  it.each([
    ['measure', { mode: 'measure' }],
    ['never', { comment: 'never' }],
  ])('asks for no permission to comment with %s', async (_, inputs) => {
    const steps = [checkout, { ...gate, with: inputs }];
    const readOnly = { ...sound, permissions: { contents: 'read' }, jobs: { perf: { steps } } };
    expect(await check(readOnly)).toMatchObject([{ outcome: 'good' }]);
  });

  it("takes a job's own permissions before the workflow's", async () => {
    const perf = { ...sound.jobs.perf, permissions: { contents: 'write' } };
    const findings = await check({ ...sound, jobs: { perf } });
    expect(findings.map(({ message }) => message).join()).toContain('may write to the repository');
  });

  it('says when no workflow uses the gate, or one cannot be read', async () => {
    expect(await check({ jobs: { a: { steps: [checkout] } } })).toMatchObject([
      { outcome: 'advice', message: 'No workflow uses fj-perf-gate as an action.' },
    ]);
    expect(await check('jobs: [fj-perf-gate')).toMatchObject([
      { outcome: 'advice', message: expect.stringContaining('no YAML') },
    ]);
  });

  it.each([
    'jobs: { fj-perf-gate: 3 }',
    'jobs: [fj-perf-gate, null]',
    'jobs: { a: { steps: { uses: fj-perf-gate@v1 } } }',
    '- fj-perf-gate@v1',
    'fj-perf-gate',
  ])('is not stopped by %s', async (text) => {
    expect(await check(text)).toMatchObject([{ outcome: 'advice' }]);
  });

  it.each([
    'pull-request',
    'matrix',
    'public/performance',
    'public/performance-comment',
    'reviewed/performance',
  ])('has nothing to say of the example %s', async (name) => {
    const text = readFileSync(join(repositoryRoot, 'examples', `${name}.yml`), 'utf8');
    // The first workflow of the public pair only measures: with reviews it needs one permission more.
    const needsReview = name !== 'public/performance';
    expect(await check(text, needsReview)).toMatchObject([{ outcome: 'good' }]);
  });

  it('asks for the permission to read reviews where the budgets go by them', async () => {
    const withMode = (mode: object, granted: unknown) => ({
      ...sound,
      permissions: granted,
      jobs: { perf: { steps: [checkout, { ...gate, with: mode }] } },
    });
    const read = { contents: 'read', 'pull-requests': 'read' };
    for (const [mode, granted, outcome] of [
      [{ mode: 'merge' }, { contents: 'read' }, 'advice'],
      [{ mode: 'measure' }, { contents: 'read' }, 'advice'],
      [{ mode: 'measure', shard: '1/4' }, { contents: 'read' }, 'good'],
      [{ mode: 'merge' }, read, 'good'],
      [{ mode: 'merge' }, 'read-all', 'good'],
    ] as const) {
      expect(await check(withMode(mode, granted), true)).toMatchObject([{ outcome }]);
      expect(await check(withMode(mode, granted))).toMatchObject([{ outcome: 'good' }]);
    }
    const [finding] = await check(withMode({ mode: 'merge' }, { contents: 'read' }), true);
    expect(finding?.message).toContain(`Job "perf" of ${path} may not read reviews`);
    expect(finding?.message).toContain('require_approval');
  });
});
