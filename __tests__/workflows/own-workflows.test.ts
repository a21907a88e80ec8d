import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from '../support/scan-sources.ts';

interface Step {
  readonly uses?: string;
}

interface Workflow {
  readonly permissions: Record<string, string>;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': unknown };
  readonly jobs: Record<
    string,
    {
      readonly name?: string;
      readonly 'timeout-minutes'?: number;
      readonly permissions?: Record<string, string>;
      readonly steps: readonly Step[];
    }
  >;
}

const workflows = join(repositoryRoot, '.github/workflows');
const examples = join(repositoryRoot, 'examples');
const own = readdirSync(workflows).sort();

const textOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const workflowOf = (folder: string, name: string) => parse(textOf(folder, name)) as Workflow;

/** What stands behind each `uses:`, comments included. */
const usesOf = (text: string) => [...text.matchAll(/^\s*-? uses: (.+)$/gm)].map(([, uses]) => uses);

/** Of one `uses:` with a commit: the action, and the major version that its comment names. */
function readPin(uses = ''): readonly [action: string, major: string] {
  const [, action = '', major = ''] =
    /^([\w/-]+)@[0-9a-f]{40} # (v\d+)\.\d+\.\d+$/.exec(uses) ?? [];
  return [action, major];
}

describe("this repository's own workflows", () => {
  test('are those that guard and release it', () => {
    expect(own).toEqual([
      'ci.yml',
      'drift.yml',
      'nightly.yml',
      'performance-comment.yml',
      'performance.yml',
      'release.yml',
      'selftest.yml',
    ]);
  });

  test.each(own)('%s pins what it uses by commit, and says which version that is', (name) => {
    const uses = usesOf(textOf(workflows, name)).filter((one) => !one?.startsWith('./'));
    expect(uses.length).toBeGreaterThan(0);
    for (const one of uses) expect(readPin(one), one).not.toContain('');
  });

  test('use one commit of each action', () => {
    const pinned = new Set(own.flatMap((name) => usesOf(textOf(workflows, name))));
    const actions = [...pinned].map((uses) => uses?.split('@')[0]);
    expect(actions).toEqual([...new Set(actions)]);
  });

  test.each(own)('%s may write only where a job says so, and ends', (name) => {
    const { permissions, concurrency, jobs } = workflowOf(workflows, name);
    expect(Object.values(permissions).filter((access) => access !== 'read')).toEqual([]);
    expect(concurrency.group).not.toBe('');
    expect(concurrency).toHaveProperty('cancel-in-progress');
    for (const job of Object.values(jobs)) {
      expect(job.name).toBeDefined();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test('run code of a pull request only in jobs that may write nothing', () => {
    for (const name of ['ci.yml', 'performance.yml', 'selftest.yml']) {
      const { permissions, jobs } = workflowOf(workflows, name);
      expect(permissions).toEqual({ contents: 'read' });
      for (const job of Object.values(jobs)) expect(job).not.toHaveProperty('permissions');
    }
  });

  test('let nothing be installed beside the token that publishes', () => {
    const { npm } = workflowOf(workflows, 'release.yml').jobs;
    expect(npm?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    const runs = npm?.steps.flatMap((step) => ('run' in step ? [String(step.run)] : []));
    expect(runs).toEqual([expect.stringMatching(/^npm publish --ignore-scripts /)]);
  });
});

describe('the examples', () => {
  /** With the action of this tree in the place of a release, and no versions of the others. */
  const comparable = (folder: string, name: string): Workflow =>
    JSON.parse(
      JSON.stringify(workflowOf(folder, name))
        .replaceAll('org/fj-perf-gate@v1', './')
        .replaceAll(/("actions\/[\w-]+)@\w+"/g, '$1"'),
    );
  const published = join(examples, 'public');

  test('public/performance.yml is what runs here', () => {
    expect(comparable(published, 'performance.yml')).toEqual(
      comparable(workflows, 'performance.yml'),
    );
  });

  test('drift.yml is what runs here', () => {
    expect(comparable(examples, 'drift.yml')).toEqual(comparable(workflows, 'drift.yml'));
  });

  test('public/performance-comment.yml is what runs here, where the action is checked out', () => {
    const here = comparable(workflows, 'performance-comment.yml');
    const steps = here.jobs.comment?.steps;
    expect(steps?.[0]?.uses).toBe('actions/checkout');
    const comment = { ...here.jobs.comment, steps: steps?.slice(1) };
    expect(comparable(published, 'performance-comment.yml')).toEqual({
      ...here,
      jobs: { comment },
    });
  });

  const named = readdirSync(examples, { recursive: true, encoding: 'utf8' });
  test.each(named.filter((name) => name.endsWith('.yml')))(
    '%s uses the major versions that run here',
    (name) => {
      const pins = own.flatMap((one) => usesOf(textOf(workflows, one))).map(readPin);
      const here = new Map(pins.filter(([action]) => action !== ''));
      for (const uses of usesOf(textOf(examples, name))) {
        const [action = '', version] = uses?.split('@') ?? [];
        expect(version).toMatch(/^v\d+$/);
        expect(version).toBe(here.get(action) ?? version);
      }
    },
  );
});
